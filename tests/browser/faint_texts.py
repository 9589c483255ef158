"""Finds texts that are too faint, also for a stricter limit than that of axe."""

from __future__ import annotations

FAINT_TEXTS = """() => {
    const channel = value => (value /= 255) <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
    const parse = colour => (colour.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
    const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
    const ground = element => {
        for (let at = element; at; at = at.parentElement) {
            const style = getComputedStyle(at);
            if (style.backgroundImage !== 'none') return null;
            const colour = parse(style.backgroundColor);
            if (colour[3] === undefined || colour[3] === 1) return colour;
        }
        return parse(getComputedStyle(document.documentElement).backgroundColor);
    };
    const faint = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const text = walker.currentNode.textContent.trim();
        const element = walker.currentNode.parentElement;
        if (!text || !element.checkVisibility()) continue;
        const behind = ground(element);
        if (!behind) continue;
        const style = getComputedStyle(element);
        const [one, two] = [light(parse(style.color)), light(behind)].sort((a, b) => b - a);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const ratio = (one + .05) / (two + .05);
        if (ratio < (large ? 3 : 4.5)) faint.add(`${text.slice(0, 20)} ${ratio.toFixed(2)}`);
    }
    return [...faint];
}"""

// Copies text, also on sites without HTTPS, which have no navigator.clipboard.

export const COPIED = "已复制链接";
export const NOT_COPIED = "没能复制，请从地址栏复制";

// Whether it was copied. `host` is an element near the button; in a dialog, one within it.
export async function copyText(text, host) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, host);
  }
}

function copyFromField(text, host) {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  host.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  before?.focus();
  return copied;
}

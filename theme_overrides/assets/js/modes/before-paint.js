// Stands in the head of every page, the only script that does (site/policy.py takes out comments and indents, and
// names its hash). What a visitor chose is in effect before anything is painted; so is what the day asks for.
//
// Days stand on <html>, put there by the build, one after the other with spaces between:
//   data-mourning="12-13 2026-05-12 05-12..05-14"       on such a day: data-today="mourning"
//   data-festival="02-16..03-03=spring 10-01=national"  on such a day: data-accent="spring"; the first that fits
// A day is MM-DD, of every year, or YYYY-MM-DD. A span a..b holds both its ends, both written alike; one of MM-DD
// may go over the end of the year. In mourning there is no accent. The day is that of Beijing, wherever the phone is.
(function (data) {
  var names = ["care", "text", "scheme", "contrast", "cursor", "guide"];
  var today = new Date(Date.now() + 288e5).toISOString().slice(0, 10);
  function falls(span) {
    var ends = span.split("..");
    var day = today.slice(-ends[0].length);
    var last = ends[1] || ends[0];
    return ends[0] <= last ? ends[0] <= day && day <= last : ends[0] <= day || day <= last;
  }
  function first(days) {
    return (days || "").split(/\s+/).find(function (one) {
      return one && falls(one.split("=")[0]);
    });
  }
  // Scripts of pages that are opened from a disk, and of the oldest browsers, do not come: then no button is shown.
  if ("noModule" in document.createElement("script") && location.protocol !== "file:") data.js = "";
  try {
    var kept = JSON.parse(localStorage.getItem("showcase.modes")) || {};
    names.forEach(function (name) {
      if (kept[name] && /^\w{1,9}$/.test(kept[name])) data[name] = kept[name];
    });
  } catch (error) {}
  var festival = first(data.festival);
  if (first(data.mourning)) data.today = "mourning";
  else if (festival) data.accent = festival.split("=")[1];
})(document.documentElement.dataset);

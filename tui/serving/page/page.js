// What the page does besides showing the terminal of textual-serve.
"use strict";

const element = (id) => document.getElementById(id);
const focusTerminal = () => document.querySelector(".xterm-helper-textarea")?.focus();

// Copying. The terminal hands what the program copies (OSC 52) to navigator.clipboard.writeText.
// A browser has that only on its own machine or over HTTPS, and may want a click first.

const clipboard = navigator.clipboard;
const refusal = element("refusal");
let refused = "";

function copyBySelection(text) {
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  focusTerminal();
  return done;
}

async function writeText(text) {
  try {
    await clipboard.writeText(text);
  } catch {
    if (copyBySelection(text)) return;
    refused = text;
    if (!refusal.open) refusal.showModal();
  }
}

Object.defineProperty(navigator, "clipboard", {
  value: { writeText, readText: async () => "" }, // nothing may ask what is on the clipboard
});

element("copy").addEventListener("click", () => {
  refusal.close();
  writeText(refused);
});
element("leave").addEventListener("click", () => refusal.close());

// Keys. The terminal takes what it is given and keeps the browser from it; ctrl+v is the browser's,
// which alone may paste.

window.addEventListener(
  "keydown",
  (event) => {
    if (event.ctrlKey && !event.altKey && event.key === "v") event.stopPropagation();
  },
  true,
);

// The terminal keeps its socket to itself. What comes through it tells when the program shows its
// first picture, which is longer than how it prepares the terminal; and why the server takes nobody
// in, if it says so.

const PICTURE = 1000; // bytes

window.WebSocket = class extends WebSocket {
  constructor(url) {
    super(url);
    let received = 0;
    this.addEventListener("message", ({ data }) => {
      received += data.byteLength ?? data.length;
      if (received > PICTURE) document.body.classList.add("-shown");
    });
    this.addEventListener("close", ({ reason }) => {
      if (reason) element("reason").textContent = reason;
    });
  }
};

// The program. It wants the keys from the start, and ends when the page is left.

let begun = false;

new MutationObserver(() => {
  const state = document.body.classList;
  if (state.contains("-closed") && !element("ended").open) element("ended").showModal();
  if (state.contains("-first-byte") && !begun) {
    begun = true;
    focusTerminal();
  }
}).observe(document.body, { attributeFilter: ["class"] });

element("again").addEventListener("click", () => location.reload());

// The terminal measures its font once: it is started when the font is there.

const ground = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
element("terminal").dataset.sessionWebsocketUrl =
  location.origin.replace(/^http/, "ws") + "/program/" + ground;

async function start() {
  const styles = ["", "bold ", "italic ", "italic bold "];
  const fonts = styles.map((style) => document.fonts.load(`${style}16px "Roboto Mono"`));
  await Promise.allSettled(fonts);
  const script = document.createElement("script");
  script.src = "/terminal/js/textual.js";
  script.onload = () => {
    if (document.readyState === "complete") window.onload();
  };
  document.head.append(script);
}

start();

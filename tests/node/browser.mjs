// Opens pages in Chromium, one after the other in one browser, and does what each of them is for.
//
// Standard input is a list of visits: {url, width, height, steps}. A step is one of
//   {press: key}             a key on the keyboard, such as Tab or Shift+Tab
//   {run: expression}        answers with the value of a JavaScript expression in the page
//   {media: features}        the reader's wishes, such as [{name: "forced-colors", value: "active"}]
//   {script: false}          opens the page again without JavaScript
//   {resize: [width, height]}
//   {picture: path}          the window as a PNG file
//   {pdf: path}              the page as Chromium prints it
//   {axe: true}              answers with what axe-core finds
// Standard output is a list with the answers of each visit, and what the console said.

import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import puppeteer from "puppeteer-core";

const AXE = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

// Those that axe-core leaves off unless it is asked: for they are new, or of WCAG 2.2.
const MORE_RULES = [
  "css-orientation-lock", "focus-order-semantics", "label-content-name-mismatch", "p-as-heading",
  "table-fake-caption", "target-size", "td-has-header",
];
const OPTIONS = JSON.stringify({
  resultTypes: ["violations"],
  rules: Object.fromEntries(MORE_RULES.map((name) => [name, { enabled: true }])),
});

const STEPS = {
  async press(page, { press }) {
    const [key, held] = press.split("+").reverse();
    if (held) await page.keyboard.down(held);
    await page.keyboard.press(key);
    if (held) await page.keyboard.up(held);
    await settled(page);
  },
  run: (page, { run }) => page.evaluate(run),
  async media(page, { media: features }) {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features });
  },
  async script(page, { script }) {
    await page.setJavaScriptEnabled(script);
    await page.reload();
  },
  async resize(page, { resize: [width, height] }) {
    await page.setViewport({ width, height });
    await settled(page);
  },
  async picture(page, { picture }) {
    await page.screenshot({ path: picture });
  },
  async pdf(page, { pdf }) {
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  },
  async axe(page) {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(`axe.run(${OPTIONS})`);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => ({ rule: id, element: html })),
    );
  },
};

// A page that scrolls has come to rest when four looks in a row find the same place.
async function settled(page) {
  let before = null;
  for (let still = 0; still < 3; ) {
    await new Promise((done) => setTimeout(done, 30));
    const now = await page.evaluate("[scrollX, scrollY].join()");
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

async function visited(browser, { url, width = 1280, height = 720, steps }) {
  const page = await browser.newPage();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.setViewport({ width, height });
  await page.goto(url);
  const answers = [];
  for (const step of steps) {
    const [does] = Object.keys(step);
    const answer = await STEPS[does](page, step);
    if (does === "run" || does === "axe") answers.push(answer ?? null);
  }
  await page.close();
  return { answers, said };
}

const { chromium, visits } = JSON.parse(await text(process.stdin));
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});
try {
  const results = [];
  for (const visit of visits) results.push(await visited(browser, visit));
  process.stdout.write(JSON.stringify(results));
} finally {
  await browser.close();
}

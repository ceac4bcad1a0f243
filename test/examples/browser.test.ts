/** examples/browser as it is built: digits drawn in a real browser are read, with the numbers of `layerc predict`. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { root } from "../cli/process.ts";
import { expectPolicy, noBrowser, open, serve, type Served } from "./chromium.ts";
import { digits } from "./digits.ts";
import { installed } from "./installed.ts";

const example = installed("examples/browser");

example.step("its module is up to date for the installed layerc", () => {
  expect(example.run("npm", "run", "check")).toContain(`fresh     ${join("src", "networks", "digits.ts")}\n`);
});

example.step("is built, its types checked, without any training code", () => {
  example.run("npm", "run", "build");
  const assets = join(example.folder, "dist/assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  expect(scripts).toHaveLength(1);
  const script = readFileSync(join(assets, scripts[0]!), "utf8");
  expect(script).toContain("these are weights of");
  expect(script).not.toContain("training diverged");
  const page = readFileSync(join(example.folder, "dist/index.html"), "utf8");
  const [, policy] = /content="(default-src [^"]+)"/.exec(page)!;
  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).not.toContain("unsafe");
});

describe("in Chromium", () => {
  let app: Served;

  beforeAll(async () => {
    app = await serve(join(example.folder, "dist"));
  });

  afterAll(() => app.close());

  const step = (title: string, body: () => Promise<void>): void =>
    example.step(title, async (skip) => {
      if (noBrowser !== undefined) skip(noBrowser);
      await body();
    });

  step("reads each digit as it is drawn with the mouse", async () => {
    const opened = await open(app.url);
    const { page } = opened;
    const inks: number[][] = [];
    const shown: number[][] = [];
    const answers: (string | null)[] = [];
    for (const strokes of digits) {
      await page.getByRole("button", { name: "Clear" }).click();
      await draw(page, strokes);
      inks.push(await numbersOf(page, "#seen data"));
      shown.push(await numbersOf(page, "#bars data"));
      answers.push(await page.locator("#answer strong").textContent());
    }
    await expectPolicy(opened);

    expect(answers).toEqual(digits.map((_, digit) => String(digit)));
    const [header] = readFileSync(join(root, "specs/data/digits.csv"), "utf8").split(",digit\n", 1);
    const csv = [header, ...inks.map((ink) => ink.join(","))].join("\n");
    const predictions = example.predict<{ probabilities: Record<string, number> }>("specs/digits.net.yaml", csv);
    const expected = predictions.map(({ probabilities }) => digits.map((_, digit) => probabilities[digit]!));
    expect(shown).toHaveLength(10);
    shown.forEach((row, k) => row.forEach((p, digit) => expect(p).toBeCloseTo(expected[k]![digit]!, 6)));
  });

  step("a digit drawn small, in a corner, is seen as a large one", async () => {
    const { page } = await open(app.url);
    await draw(page, digits[3]!);
    const large = await numbersOf(page, "#seen data");
    await page.getByRole("button", { name: "Clear" }).click();
    await draw(page, digits[3]!.map((stroke) => stroke.map(([x, y]) => [60 + x / 3, y / 3] as const)));
    const small = await numbersOf(page, "#seen data");
    expect(large.reduce((sum, ink) => sum + ink)).toBeGreaterThan(200);
    large.forEach((ink, block) => expect(Math.abs(small[block]! - ink)).toBeLessThan(0.5));
  });

  step("can be cleared with the keyboard, and shows nothing then", async () => {
    const { page } = await open(app.url);
    await draw(page, digits[7]!);
    expect(await page.locator("#bars .first").count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Clear");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator("#bars data").allTextContents()).toEqual(Array(10).fill("–"));
    expect(await numbersOf(page, "#seen data")).toEqual(Array(64).fill(0));
    expect(await page.locator("#bars .first, #answer strong").count()).toBe(0);
    // The next one is not joined to the last.
    await draw(page, digits[1]!);
    expect(await page.locator("#answer strong").textContent()).toBe("1");
  });

  step("is drawn on with a finger, the page standing still, and fits a phone", async () => {
    const { page, complaints } = await open(app.url, { viewport: { width: 360, height: 740 }, hasTouch: true });
    const touch = await page.context().newCDPSession(page);
    const box = (await page.locator("#pad").boundingBox())!;
    for (const stroke of digits[0]!) {
      for (const [k, [x, y]] of stroke.entries()) {
        const point = { x: box.x + (x / 100) * box.width, y: box.y + (y / 100) * box.height };
        await touch.send("Input.dispatchTouchEvent", {
          type: k === 0 ? "touchStart" : "touchMove",
          touchPoints: [point],
        });
      }
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    }
    await settled(page);
    expect(await page.locator("#answer strong").textContent()).toBe("0");
    expect(await page.evaluate("[scrollX, scrollY, document.documentElement.scrollWidth]")).toEqual([0, 0, 360]);
    expect(complaints).toEqual([]);
  });

  step("says so where its weights cannot be loaded", async () => {
    const { page } = await open("about:blank");
    await page.route("**/*.safetensors", (route) => route.fulfill({ status: 404 }));
    await page.goto(app.url);
    await page.getByText("could not be loaded").waitFor();
  });

  step("looks as the screenshots say", async () => {
    // For the eyes: LAYERC_SCREENSHOTS names a folder that they are left in.
    const folder = process.env["LAYERC_SCREENSHOTS"] ?? join(example.folder, "screenshots");
    mkdirSync(folder, { recursive: true });
    const views = {
      light: { viewport: { width: 880, height: 660 }, colorScheme: "light" },
      dark: { viewport: { width: 880, height: 660 }, colorScheme: "dark" },
      phone: { viewport: { width: 360, height: 880 }, colorScheme: "light" },
    } as const;
    for (const [name, options] of Object.entries(views)) {
      const { page, complaints } = await open(app.url, options);
      await draw(page, digits[3]!);
      await page.waitForTimeout(200);
      const { length } = await page.screenshot({ path: join(folder, `${name}.png`) });
      expect(length).toBeGreaterThan(5_000);
      expect(complaints).toEqual([]);
    }
  });
});

/** Draws on the pad with the mouse, and waits until the page has read it. */
async function draw(page: Page, strokes: (typeof digits)[number]): Promise<void> {
  await page.locator("#bars li").last().waitFor();
  const box = (await page.locator("#pad").boundingBox())!;
  for (const stroke of strokes) {
    for (const [k, [x, y]] of stroke.entries()) {
      await page.mouse.move(box.x + (x / 100) * box.width, box.y + (y / 100) * box.height);
      if (k === 0) await page.mouse.down();
    }
    await page.mouse.up();
  }
  await settled(page);
}

/** What is due in the next frame is done. */
async function settled(page: Page): Promise<void> {
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
}

async function numbersOf(page: Page, selector: string): Promise<number[]> {
  const values = await page.locator(selector).evaluateAll((all) => all.map((each) => each.getAttribute("value")));
  return values.map(Number);
}

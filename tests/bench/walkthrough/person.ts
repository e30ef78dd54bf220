// A member of staff who sets Beeldwacht up, with the time that people take for what is done.
import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Seconds by the keystroke-level model (Card, Moran and Newell 1980): a key of somebody who types now and then, pointing, a
 * press of the button, a hand that goes to the keyboard, a thought. Reading by Brysbaert 2019: 238 words a minute.
 */
const takes = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.35, word: 60 / 238 };
/** Finding a file in the browser's window for it: look, choose a folder, look, choose the file, open it. */
const findFile = 4 * (takes.think + takes.point + takes.press);

export class Person {
  readonly page: Page;
  /** Of people, by the model; the machine's own time is measured. */
  seconds = 0;
  waited = 0;
  readonly steps: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  async press(selector: string): Promise<void> {
    await this.does(`drukt: ${selector}`, takes.think + takes.point + takes.press, async () => {
      await this.page.locator(selector).click();
    });
  }

  async chooses(selector: string, file: string): Promise<void> {
    const time = takes.think + takes.point + takes.press + findFile;
    await this.does(`kiest een bestand: ${selector}`, time, async () => {
      const input = await this.page.waitForSelector(selector);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    });
  }

  async picks(name: string, words: string): Promise<void> {
    const time = 2 * (takes.think + takes.point + takes.press);
    await this.does(`kiest: ${words}`, time, async () => {
      const select = await this.page.waitForSelector(`select[name="${name}"]`);
      const value = await select?.evaluate(
        (it, wanted) =>
          [...(it as HTMLSelectElement).options].find((option) => option.text === wanted)?.value,
        words,
      );
      await this.page.select(`select[name="${name}"]`, value ?? '');
    });
  }

  async types(selector: string, text: string): Promise<void> {
    const time = takes.think + takes.point + takes.press + takes.home + text.length * takes.key;
    await this.does(`typt ${text.length} letters`, time, async () => {
      await this.page.locator(selector).click();
      await this.page.keyboard.type(text);
    });
  }

  /** Something outside Beeldwacht, with the time that it is reckoned to take. */
  async elsewhere(
    what: string,
    seconds: number,
    act: () => Promise<void> = nothing,
  ): Promise<void> {
    await this.does(what, seconds, act);
  }

  /** All words of a part of the page, each of them, as nobody does who is in a hurry. */
  async reads(selector: string): Promise<void> {
    await this.does(`leest: ${selector}`, 0, async () => {
      const part = await this.page.waitForSelector(selector);
      const text = await part?.evaluate((it) => (it as HTMLElement).innerText);
      this.seconds += (text ?? '').split(/\s+/).length * takes.word;
    });
  }

  private async does(what: string, seconds: number, act: () => Promise<void>): Promise<void> {
    const start = performance.now();
    await act();
    this.waited += (performance.now() - start) / 1000;
    this.seconds += seconds;
    this.steps.push(what);
  }
}

/** Copying a table: go to its page, drag over it, Ctrl+C, and come back. */
export const copyTable = 2 * (takes.think + takes.point + takes.press) + 4 + 2 * takes.key;
/** Writing six words of a phrase down by hand, at a letter in half a second. */
export const writeDown = (phrase: string): number => phrase.length * 0.5;

async function nothing(): Promise<void> {
  // Nothing of it happens in the browser.
}

/** Draws a photo of 12 megapixels with a name tag in it, with the browser's own canvas. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Tag {
  readonly text: string;
  /** The middle of the tag, in fractions of the photo. */
  readonly x: number;
  readonly y: number;
  /** Clockwise. */
  readonly degrees: number;
  /** Pixels of the letters' size, in a photo of 4032 × 3024. */
  readonly size: number;
}

export interface DrawnPhoto {
  readonly path: string;
  bytes(): Promise<Buffer>;
  remove(): void;
}

export async function drawPhoto(browser: Browser, tags: readonly Tag[]): Promise<DrawnPhoto> {
  const page = await browser.newPage();
  const base64 = await page.evaluate(drawInPage, tags);
  await page.close();
  const folder = mkdtempSync(join(tmpdir(), 'beeldwacht-photo-'));
  const path = join(folder, 'IMG_2041.jpg');
  writeFileSync(path, Buffer.from(base64, 'base64'));
  return { path, bytes: () => readFile(path), remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs in the page: wood-like stripes with noise, and light cards with dark letters. */
async function drawInPage(tags: readonly Tag[]): Promise<string> {
  const canvas = new OffscreenCanvas(4032, 3024);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let y = 0; y < 3024; y += 12) {
    for (let x = 0; x < 4032; x += 96) {
      const light = 110 + 40 * Math.sin(y / 90 + Math.sin(x / 700)) + 24 * random();
      context.fillStyle = `rgb(${light + 40} ${light + 10} ${light - 30})`;
      context.fillRect(x, y, 96, 12);
    }
  }
  for (const { text, x, y, degrees, size } of tags) {
    context.save();
    context.translate(x * 4032, y * 3024);
    context.rotate((degrees * Math.PI) / 180);
    context.font = `600 ${size}px sans-serif`;
    const width = context.measureText(text).width;
    context.fillStyle = '#fdf6d8';
    context.fillRect(-width / 2 - size, -size, width + 2 * size, 2 * size);
    context.fillStyle = '#2b3f6b';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(text, 0, 0);
    context.restore();
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

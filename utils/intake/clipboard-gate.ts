/** `navigator.clipboard.read`: pictures wait for the decision, words come as they are. */
import type { HoldOne } from './hold-together.ts';

export function guardClipboard(holdOne: HoldOne, page: typeof globalThis = globalThis): void {
  const prototype: Clipboard | undefined = page.Clipboard?.prototype;
  if (prototype?.read === undefined || page.ClipboardItem === undefined) return;
  const { read } = prototype;

  prototype.read = async function (this: Clipboard) {
    const items = await Reflect.apply(read, this, []);
    return Promise.all(items.map(released));
  };

  async function released(item: ClipboardItem): Promise<ClipboardItem> {
    if (!item.types.some(isPicture)) return item;
    const parts = await Promise.all(
      item.types.map(async (type) => {
        const blob = await item.getType(type);
        return [type, isPicture(type) ? await pictureAfterDecision(blob) : blob] as const;
      }),
    );
    return new page.ClipboardItem(Object.fromEntries(parts));
  }

  async function pictureAfterDecision(blob: Blob): Promise<Blob> {
    const name = `afbeelding.${blob.type.replace(/^image\//, '')}`;
    const file = await holdOne(new File([blob], name, { type: blob.type }));
    if (file !== null) return file;
    throw new page.DOMException('The picture was not released.', 'NotAllowedError');
  }
}

const isPicture = (type: string): boolean => type.startsWith('image/');

/** Has fields judged that were typed in, one question at a time, and tells their colour. */
import { mostTyped, type TypedAnswer, type TypedTexts } from '../messaging/typed-texts.ts';
import type { SeenAudience } from '../model/draft.ts';
import { type FieldText, readField } from '../sites/read-texts.ts';
import { describeTexts } from './describe-hold.ts';

export interface FieldPorts {
  /** Rejects when the extension cannot be reached. */
  ask(typed: TypedTexts): Promise<TypedAnswer>;
  audienceOf(composer: Element): SeenAudience;
  onNamed(field: Element, text: string): void;
  onClear(field: Element): void;
}

export interface FieldJudge {
  /** Asks about it, unless it is as it was when last asked about. */
  touch(field: Element, composer: Element): void;
  /** Asks about it in any case: what is a pupil's name may have changed. */
  forget(field: Element): void;
}

/** Between two questions, and after one too many, in milliseconds: the background counts them. */
const between = 1_000;
const later = 3_000;

export function createFieldJudge(ports: FieldPorts): FieldJudge {
  /** What stood in a field when it was last judged, and what came of it. */
  const judged = new WeakMap<Element, { readonly text: string; readonly isNamed: boolean }>();
  const waiting = new Map<Element, Element>();
  let isAsking = false;

  async function askAll(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    while (waiting.size > 0) {
      const { composer, batch } = nextBatch();
      if (batch.length === 0) continue;
      const wait = await askAbout(composer, batch);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    isAsking = false;
  }

  /** Fields of one composer that have changed. */
  function nextBatch() {
    const [first] = waiting.values();
    const batch: Batch = [];
    for (const [field, composer] of waiting) {
      if (composer !== first || batch.length === mostTyped) continue;
      waiting.delete(field);
      const text = readField(field);
      const known = judged.get(field);
      // The mark may have gone meanwhile, with a text that came back.
      if (text.value === known?.text) settle(field, known.text, known.isNamed);
      else if (text.value.trim() === '') settle(field, text.value, false);
      else batch.push({ field, text });
    }
    return { composer: first, batch };
  }

  /** Gives the milliseconds until the next question. */
  async function askAbout(composer: Element | undefined, batch: Batch): Promise<number> {
    if (composer === undefined) return 0;
    const texts = describeTexts(batch.map(({ text }) => text));
    const audience = ports.audienceOf(composer);
    const answer = await ports.ask({ audience, texts }).catch(() => null);
    if (answer?.status === 'later') {
      for (const { field } of batch) waiting.set(field, composer);
      return later;
    }
    for (const [at, { field, text }] of batch.entries()) {
      // Changed meanwhile: that is asked about in its turn.
      if (readField(field).value !== text.value) continue;
      const id = texts[at]?.id;
      // Of what could not be judged nothing is said; the next key asks again.
      if (answer === null) ports.onClear(field);
      else settle(field, text.value, id !== undefined && answer.named.includes(id));
    }
    return between;
  }

  function settle(field: Element, text: string, isNamed: boolean): void {
    judged.set(field, { text, isNamed });
    if (isNamed) ports.onNamed(field, text);
    else ports.onClear(field);
  }

  return {
    touch(field, composer) {
      waiting.set(field, composer);
      void askAll();
    },
    forget: (field) => judged.delete(field),
  };
}

type Batch = { readonly field: Element; readonly text: FieldText }[];

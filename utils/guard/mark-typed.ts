/** While a teacher types: a quiet mark beside each field of a draft that names a pupil. */
import { isElement, isForm, isHtml } from '../dom/element-kinds.ts';
import type { ShadowOf } from '../dom/find-across.ts';
import { askBackground } from '../messaging/ask-background.ts';
import { composerOf } from '../sites/composer-of.ts';
import { audienceOf, type SiteAdapter } from '../sites/define-site.ts';
import { fieldAround, readField, textFieldsOf } from '../sites/read-texts.ts';
import type { ComposerWatch } from './composer.ts';
import { createFieldMarks } from './field-marks.ts';
import type { HoldDesk } from './hold-desk.ts';
import { isPublication } from './is-publication.ts';
import { createFieldJudge } from './judge-fields.ts';
import { watchTyping } from './watch-typing.ts';

/** Gives what listens in a window of the page. The mark holds nothing: publishing does. */
export function markTyped(
  site: SiteAdapter,
  composer: ComposerWatch,
  desk: Pick<HoldDesk, 'look'>,
  isOff: () => boolean,
  shadowOf?: ShadowOf,
): (scope: Window) => void {
  /** What stood in a field when it was found to name a pupil. */
  const named = new WeakMap<Element, string>();
  const draftOf = (field: Element): Element | null => {
    const found = composerOf(site, field) ?? ownerOf(field);
    return found !== null && isForm(found) && !isPublication(found) ? null : found;
  };
  const marks = createFieldMarks(
    (field) => look(field),
    (field) => readField(field).value === named.get(field),
  );
  const judge = createFieldJudge({
    ask: (typed) => askBackground('guard/judge-typed', typed),
    audienceOf: (place) => audienceOf(site, place),
    onNamed(field, text) {
      named.set(field, text);
      marks.show(field);
    },
    onClear: marks.hide,
  });

  const touch = (field: Element): void => {
    const around = draftOf(field);
    if (around !== null) judge.touch(field, around);
  };

  function look(field: Element): void {
    const around = draftOf(field);
    if (around === null) marks.hide(field);
    else
      desk.look(composer.read(around), () => {
        returnTo(field);
        // A word may have been said to be no pupil.
        for (const marked of marks.fields()) {
          judge.forget(marked);
          touch(marked);
        }
      });
  }

  return watchTyping((places) => {
    if (isOff()) return;
    for (const place of places) {
      for (const field of fieldsAt(place, shadowOf)) touch(field);
    }
  });
}

/** A frame's own focus is worth nothing until the frame has it in the page around. */
function returnTo(field: Element): void {
  const frame =
    field.ownerDocument === document ? null : field.ownerDocument.defaultView?.frameElement;
  if (frame !== null && frame !== undefined) returnTo(frame);
  if (isHtml(field)) field.focus({ preventScroll: true });
}

/** What happens in a closed shadow root is told of its host: then any field in it may be meant. */
function fieldsAt(place: EventTarget, shadowOf?: ShadowOf): readonly Element[] {
  const at = 'documentElement' in place ? place.documentElement : place;
  if (!isElement(at)) return [];
  const field = fieldAround(at);
  if (field !== null) return [field];
  const isHost = shadowOf?.(at) !== undefined && shadowOf(at) !== null;
  return isHost ? textFieldsOf(at, shadowOf) : [];
}

/** A field may stand outside its form and name it by `form="id"`. */
const ownerOf = (field: Element): Element | null =>
  'form' in field && isForm(field.form) ? field.form : null;

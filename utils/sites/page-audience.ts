/** For which groups a draft is, as the choices on its page show it. */
import { isInput } from '../dom/element-kinds.ts';
import { nameOf, wordsOf } from './page-words.ts';

export interface ChosenGroups {
  readonly groups: readonly string[];
  readonly isWholeSchool: boolean;
}

/** Names of controls that choose an audience. */
const aboutGroups = /\b(groep|groepen|klas|klassen|aan wie|voor wie|doelgroep|ontvangers?)\b/i;
const groupName = /^(groep|klas)\b/i;
const wholeSchool = /^(de )?(hele|gehele) school$/i;
const placeholder = /^(-|kies\b|maak een keuze|geen\b)/i;

/**
 * A control that is about groups is taken whole: a group with an unusual name ("Kleuters") must not
 * be left out, since nobody would be asked about its pupils.
 */
export function chosenGroups(root: ParentNode): ChosenGroups {
  const chosen = [...fromSelects(root), ...fromListboxes(root), ...fromBoxes(root)].filter(
    (name) => name !== '' && !placeholder.test(name),
  );
  return {
    groups: [...new Set(chosen.filter((name) => !wholeSchool.test(name)))],
    isWholeSchool: chosen.some((name) => wholeSchool.test(name)),
  };
}

const isAudience = (control: Element, options: readonly string[]): boolean =>
  aboutGroups.test(nameOf(control)) ||
  options.some((option) => groupName.test(option) || wholeSchool.test(option));

const fromSelects = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('select')]
    .filter((select) => isAudience(select, [...select.options].map(wordsOf)))
    .flatMap((select) => [...select.selectedOptions])
    .filter((option) => option.value !== '')
    .map(wordsOf);

const fromListboxes = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('[role="listbox"]')]
    .map((listbox) => [...listbox.querySelectorAll('[role="option"]')])
    .filter((options) => options.some((option) => isAudience(option, [wordsOf(option)])))
    .flatMap((options) => options.filter((it) => it.getAttribute('aria-selected') === 'true'))
    .map(wordsOf);

const boxes =
  'input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="radio"], [role="menuitemcheckbox"]';

/** Boxes that stand together are one choice. */
function fromBoxes(root: ParentNode): readonly string[] {
  const groups = Map.groupBy(root.querySelectorAll(boxes), (box) =>
    box.closest('fieldset, [role="group"], [role="radiogroup"], [role="menu"], ul, form'),
  );
  const name = (box: Element): string => nameOf(box) || wordsOf(box);
  return [...groups.values()].flatMap((together) => {
    const isAbout = together.some(
      (box) => groupName.test(name(box)) || wholeSchool.test(name(box)),
    );
    return isAbout ? together.filter(isTicked).map(name) : [];
  });
}

const isTicked = (box: Element): boolean =>
  isInput(box) ? box.checked : box.getAttribute('aria-checked') === 'true';

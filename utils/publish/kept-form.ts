/** What a form had in it when it was sent: pages empty it in the same breath, and it is sent later. */

type Entries = readonly (readonly [name: string, value: FormDataEntryValue])[];

export interface KeptForm {
  /** Whether the page itself changed it at once, and nobody has touched it since. */
  isWiped(): boolean;
  /** Until what it gives is called, the form sends what it had then, if it was wiped. */
  putBack(): () => void;
}

export function keepForm(form: HTMLFormElement): KeptForm {
  const kept = entriesOf(form);
  let left = kept;
  // Not at once: promises of the page run before it. No person is as fast.
  setTimeout(() => {
    left = entriesOf(form);
  });
  const isWiped = (): boolean => !isSame(left, kept) && isSame(entriesOf(form), left);

  /** The form's last word before it goes: its target, its coding and its button stay its own. */
  const onFormData = ({ formData }: FormDataEvent): void => {
    for (const [name] of [...kept, ...left]) formData.delete(name);
    for (const [name, value] of kept) {
      if (typeof value === 'string') formData.append(name, value);
      else formData.append(name, value, value.name);
    }
  };
  return {
    isWiped,
    putBack() {
      if (isWiped()) form.addEventListener('formdata', onFormData);
      return () => form.removeEventListener('formdata', onFormData);
    },
  };
}

const entriesOf = (form: HTMLFormElement): Entries => [...new FormData(form)];

const isSame = (one: Entries, other: Entries): boolean =>
  JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));

/** An input without a file gives a new, empty one each time. */
const plain = ([name, value]: Entries[number]): readonly unknown[] =>
  typeof value === 'string' ? [name, value] : [name, value.name, value.size, value.type];

// Makes a school pack: a phrase is offered, or one's own is typed. What is typed is shown nowhere.
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';

export interface MakePackProps {
  readonly busy: boolean;
  /** The phrase that was made up; null before somebody wants to make a pack. */
  readonly offered: string | null;
  readonly own: string;
  /** False when one's own phrase is too short. */
  readonly isStrong: boolean;
  readonly onOffer: () => void;
  readonly onOwn: (phrase: string) => void;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

export function MakePack({ busy, offered, own, isStrong, ...on }: MakePackProps) {
  const words = useWords();
  if (offered === null) {
    return (
      <Button kind="secondary" isInert={busy} onPress={on.onOffer}>
        {words('pack_start')}
      </Button>
    );
  }
  return (
    <>
      {own === '' && (
        <p>
          {words('pack_phrase_is')} <output class="pack-phrase">{offered}</output>
        </p>
      )}
      <p class="list-quiet">{words('pack_phrase_keep')}</p>
      <label class="pack-field">
        <span>{words('pack_own_phrase')}</span>
        <input
          type="password"
          name="ownPhrase"
          autocomplete="off"
          value={own}
          aria-describedby="pack-weak"
          onInput={({ currentTarget }) => on.onOwn(currentTarget.value)}
        />
      </label>
      <p id="pack-weak" role="status" class="list-quiet">
        {isStrong ? null : words('pack_weak_phrase')}
      </p>
      <div class="pack-actions">
        <Button kind="primary" isInert={busy || !isStrong} onPress={on.onMake}>
          {words('pack_save')}
        </Button>
        <Button kind="secondary" isInert={busy} onPress={on.onOffer}>
          {words('pack_other_phrase')}
        </Button>
        <Button kind="quiet" onPress={on.onCancel}>
          {words('pack_cancel')}
        </Button>
      </div>
    </>
  );
}

// Whom staff can ask: the school's own contact, the privacy officer, the privacy statement.
import type { Contact } from '../../utils/model/review-view.ts';
import { Button } from '../primitives/button.tsx';
import { useWords } from '../shared/words.ts';
import './contact-form.css';

interface ContactFormProps {
  readonly contact: Contact;
  readonly notice: string | null;
  readonly onChange: (contact: Contact) => void;
  readonly onSave: () => void;
}

const fields = [
  ['schoolContact', 'contact_form_school'],
  ['privacyOfficer', 'contact_form_officer'],
  ['privacyStatementUrl', 'contact_form_statement'],
] as const;

export function ContactForm({ contact, notice, onChange, onSave }: ContactFormProps) {
  const words = useWords();
  return (
    <section class="contact-form" aria-labelledby="contact-form-heading">
      <h2 id="contact-form-heading">{words('contact_form_heading')}</h2>
      <p>{words('contact_form_explanation')}</p>
      {fields.map(([key, label]) => (
        <label key={key}>
          <span>{words(label)}</span>
          <input
            type="text"
            name={key}
            autocomplete="off"
            value={contact[key]}
            onInput={({ currentTarget }) => onChange({ ...contact, [key]: currentTarget.value })}
          />
        </label>
      ))}
      <Button kind="primary" onPress={onSave}>
        {words('contact_form_save')}
      </Button>
      <p role="status">{notice}</p>
    </section>
  );
}

/** The school's policy: what its administrator set, else what this browser was told. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defaultPolicy, type Policy } from '../model/policy.ts';
import type { Contact } from '../model/review-view.ts';

const text = v.fallback(v.string(), '');

/** Wrongly typed values fall back one by one, never all together. */
const contactParser = v.object({
  schoolContact: text,
  privacyOfficer: text,
  privacyStatementUrl: text,
});

const contactKey = 'contact';

export async function readPolicy(): Promise<Policy> {
  const [managed, own] = await Promise.all([managedContact(), ownContact()]);
  const keys = ['schoolContact', 'privacyOfficer', 'privacyStatementUrl'] as const;
  const chosen = keys.map((key) => [key, managed[key] || own[key]] as const);
  return { ...defaultPolicy, contact: contactOf(Object.fromEntries(chosen)) };
}

export async function writeOwnContact(contact: Contact): Promise<void> {
  await browser.storage.local.set({ [contactKey]: contact });
}

async function ownContact(): Promise<Contact> {
  const stored = await browser.storage.local.get(contactKey);
  return contactOf(stored[contactKey]);
}

/** Firefox rejects where no policy is set; Chromium gives an empty object. */
async function managedContact(): Promise<Contact> {
  return contactOf(await browser.storage.managed.get(null).catch(() => ({})));
}

const contactOf = (stored: unknown): Contact => v.parse(contactParser, stored ?? {});

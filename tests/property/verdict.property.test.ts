// What must hold of any verdict: never In orde without knowing, never milder by accepting less.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput, CheckInputKey } from '../../utils/checks/check-input.ts';
import { checks } from '../../utils/checks/registry.ts';
import { type CheckedOutcome, runChecks } from '../../utils/checks/run-checks.ts';
import { builtInChannelIds, channelIds } from '../../utils/model/channel.ts';
import { consentStates } from '../../utils/model/consent.ts';
import { checkIds, type Finding, type Outcome, type Verdict } from '../../utils/model/finding.ts';
import { photoId, pupilId, textId } from '../../utils/model/ids.ts';
import { defaultPolicy } from '../../utils/model/policy.ts';
import { judge } from '../../utils/verdict/judge.ts';

const groups = ['Groep 3', 'Groep 4'];
const ids = ['fenna', 'sem', 'noor', 'jip'].map(pupilId);

const pupils = fc.tuple(
  ...ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      firstName: fc.constant(id),
      infix: fc.constant(''),
      lastName: fc.constant('Berg'),
      group: fc.constantFrom(...groups),
      consents: fc.dictionary(fc.constantFrom(...channelIds), fc.constantFrom(...consentStates)),
    }),
  ),
);
const mention = fc.record({
  start: fc.constant(0),
  end: fc.constant(4),
  pupilIds: fc.subarray(ids, { minLength: 1 }),
  level: fc.constantFrom('named' as const, 'possible' as const),
  reasons: fc.constant([]),
});
const photo = fc.record({
  photoId: fc.constantFrom('a', 'b', 'c').map(photoId),
  hash: fc.constantFrom(null, 'aa', 'bb'),
  bytes: fc.constantFrom(1, 2),
  film: fc.constantFrom(null, { seconds: 60, madeAt: null }),
  lesson: fc.constantFrom(null, 'file-name' as const),
  notChecked: fc.constantFrom(null, 'empty' as const, 'read-partly' as const),
  fileNameMentions: fc.array(mention, { maxLength: 2 }),
  photoMentions: fc.array(
    mention.map((it) => ({ ...it, quote: '', boxes: [] })),
    { maxLength: 2 },
  ),
  metadata: fc.record({
    fate: fc.constantFrom('none' as const, 'removed' as const, 'kept' as const, 'unknown' as const),
    hasLocation: fc.boolean(),
    hasThumbnail: fc.boolean(),
    mentions: fc.array(
      mention.map((it) => ({ ...it, quote: '' })),
      { maxLength: 2 },
    ),
  }),
  unread: fc.constant([]),
  faces: fc.constantFrom(null, []),
  hasReadText: fc.boolean(),
});
const input: fc.Arbitrary<CheckInput> = fc
  .record({
    photos: fc.uniqueArray(photo, { maxLength: 3, selector: (it) => it.photoId }),
    texts: fc.array(
      fc.record({
        textId: fc.constant(textId('t')),
        mentions: fc.array(mention, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    audience: fc.record({
      channel: fc.constantFrom(...builtInChannelIds),
      groups: fc.subarray(groups),
    }),
    leaving: fc.constantFrom('photos' as const, 'texts' as const),
    all: pupils,
    recordings: fc.subarray([
      { hash: 'aa', bytes: 1, film: null },
      { hash: 'cc', bytes: 2, film: { seconds: 60, madeAt: null } },
    ]),
  })
  .map(({ all, ...rest }) => ({
    ...rest,
    absences: [],
    writtenTexts: [],
    photoIds: rest.photos.map((it) => it.photoId),
    register: { version: 1, importedAt: '', pupils: all, staff: [] },
  }));

const accept = (keys: readonly string[]) =>
  keys.map((key) => ({ key, reason: 'looked-myself' as const }));
const rank: Readonly<Record<Verdict, number>> = { ok: 0, review: 1, stop: 2 };
const verdictOf = (given: Partial<CheckInput>, accepted: readonly string[] = []): Verdict =>
  judge(runChecks(given), accept(accepted), defaultPolicy).verdict;
const keysOf = (given: CheckInput): readonly string[] =>
  judge(runChecks(given), [], defaultPolicy).open.map(({ key }) => key);

const finding: fc.Arbitrary<Finding> = fc.record({
  key: fc.constantFrom('k1', 'k2', 'k3'),
  check: fc.constantFrom(...checkIds.filter((id) => id !== 'register-missing')),
  severity: fc.constantFrom('note' as const, 'review' as const, 'stop' as const),
  pupilIds: fc.constant([]),
});
const quiet: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom<Outcome>({ status: 'pass' }, { status: 'not-applicable' }),
  fc.array(finding, { minLength: 1, maxLength: 3 }).map((findings) => ({
    status: 'violation' as const,
    findings,
  })),
);
const gap = fc.constantFrom<Outcome>(
  { status: 'errored' },
  { status: 'incomplete', missing: ['photos'] },
);
const checked = (outcome: Outcome): CheckedOutcome => ({ check: 'photo-not-checked', outcome });

describe('the verdict', () => {
  it('is never In orde while something that a check requires is missing', () => {
    const required = [...new Set(checks.flatMap((check) => check.requires))];
    fc.assert(
      fc.property(input, fc.subarray(required, { minLength: 1 }), (given, missing) => {
        const gathered = Object.fromEntries(
          Object.entries(given).filter(([key]) => !missing.includes(key as CheckInputKey)),
        );
        expect(verdictOf(gathered)).not.toBe('ok');
      }),
    );
  });

  it('is never In orde when a check was incomplete or failed, whatever findings were accepted', () => {
    fc.assert(
      fc.property(
        fc.array(quiet),
        gap,
        fc.subarray(['k1', 'k2', 'k3']),
        (rest, broken, accepted) => {
          const outcomes = [...rest, broken].map(checked);
          const { verdict, isIncomplete } = judge(outcomes, accept(accepted), defaultPolicy);
          expect(verdict).not.toBe('ok');
          expect(isIncomplete).toBe(true);
        },
      ),
    );
  });

  it('is never In orde for a photo that was not read whole', () => {
    fc.assert(
      fc.property(input, (given) => {
        fc.pre(given.photos.some((it) => it.notChecked !== null));
        expect(verdictOf(given)).not.toBe('ok');
      }),
    );
  });

  it('is never milder when less is accepted', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.boolean()), (given, picks) => {
        const keys = keysOf(given);
        const more = keys.filter(() => picks.next().value === true);
        const less = more.filter(() => picks.next().value === true);
        expect(rank[verdictOf(given, less)]).toBeGreaterThanOrEqual(rank[verdictOf(given, more)]);
      }),
    );
  });

  it('is the same for the same draft, and In orde when all that was found is accepted', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(verdictOf(given)).toBe(verdictOf(structuredClone(given)));
        expect(verdictOf(given, keysOf(given))).toBe('ok');
      }),
    );
  });

  it('of a text without photo is In orde whoever it names (R1)', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(verdictOf({ ...given, photos: [], photoIds: [] })).toBe('ok');
      }),
    );
  });

  it('is "Niet plaatsen" for a pupil whose parents said no, for a marked recording, and for nothing else', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { open } = judge(runChecks(given), [], defaultPolicy);
        const stops = open.filter(({ severity }) => severity === 'stop');
        const marked = given.photos.filter((one) =>
          given.recordings.some(({ hash }) => hash === one.hash),
        );
        const refused = stops.filter(({ check }) => check === 'internal-recording');
        expect(refused.map((it) => it.photoId)).toEqual(marked.map((it) => it.photoId));
        for (const { consent } of stops.filter((it) => !refused.includes(it))) {
          expect(['refused', 'withdrawn', 'conflict', 'never']).toContain(consent);
        }
      }),
    );
  });
});

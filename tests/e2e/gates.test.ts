/** What the gates hold in Chromium, in one browser for all of it: starting one and reading a first photo takes longest. */
import { afterAll, beforeAll, describe } from 'vitest';
import { type GuardedSchool, startGuardedSchool } from '../support/guarded-school.ts';
import { frameScenarios } from './gates/frames.ts';
import { hostilePageScenarios } from './gates/hostile-page.ts';
import { keyboardScenarios } from './gates/keyboard.ts';
import { wayInScenarios } from './gates/ways-in.ts';

let started: GuardedSchool;
const guarded = (): GuardedSchool => started;
beforeAll(async () => {
  started = await startGuardedSchool();
});
afterAll(() => started.stop());

describe('frames and shadow roots', () => frameScenarios(guarded));
describe('ways in', () => wayInScenarios(guarded));
describe('a hostile page', () => hostilePageScenarios(guarded));
describe('the keyboard', () => keyboardScenarios(guarded));

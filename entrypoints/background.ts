// The authority: policy, register, consent, verdicts, decisions, ledger.
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/review/start-background.ts';

export default defineBackground({ type: 'module', main: startBackground });

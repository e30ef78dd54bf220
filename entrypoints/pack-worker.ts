// The worker that seals and opens school packs: no database, no messages, ended after every file.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPacks } from '../utils/register/pack/pack-worker.ts';

export default defineUnlistedScript(() => answerPacks(self));

// The worker in which lists are read: no database, no messages, ended after every list.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerLists } from '../utils/register/list-worker.ts';

export default defineUnlistedScript(() => answerLists(self));

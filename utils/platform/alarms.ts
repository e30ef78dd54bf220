/** Work that is done a few times a day, also when no page of ours is open. */
import { browser } from 'wxt/browser';

const name = 'daily';

/** Several times, so that what is due today goes today. */
const everyMinutes = 6 * 60;

/** To be called as the background starts. An alarm that is there goes on as it was. */
export function onDaily(job: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) job();
  });
  void browser.alarms.get(name).then((alarm) => {
    if (alarm === undefined) browser.alarms.create(name, { periodInMinutes: everyMinutes });
  });
}

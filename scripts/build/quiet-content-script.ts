/** In the place of wxt's context of a content script, which tells every page that it starts in of itself. */

/** What it gives (timers and listeners that end with the extension) is used by nothing here. */
export class ContentScriptContext {}

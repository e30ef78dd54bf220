// Types of browser-places.mjs.
export function browserPlaces(): readonly string[];

/**
 * Stands in for the context that WXT gives content scripts. Its own announces itself by an event and a message that
 * every page can hear, with the name of the extension in them; we need nothing of what it does.
 */
export class ContentScriptContext {}

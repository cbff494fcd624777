import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../public/_locales/en/messages.json';
import { sendMessage } from './message';

// Where changes are judged the properties try the same inputs each time; everywhere else they go on looking.
if (process.env.CI) fc.configureGlobal({ seed: 20_260_101 });

// What the fake browser leaves out: the words of the interface, as an English browser gives them.
const texts: Readonly<Record<string, { readonly message: string }>> = messages;
const PLACEHOLDERS = ['$FIRST$', '$SECOND$', '$THIRD$'];

Object.assign(fakeBrowser.i18n, {
  getUILanguage: () => 'en',
  getMessage: (key: string, substitutions?: string | string[]) =>
    PLACEHOLDERS.reduce(
      (text, placeholder, index) => text.replace(placeholder, [substitutions ?? []].flat()[index] ?? ''),
      texts[key]?.message ?? '',
    ),
});

// Messages come from a sender; ours have our own id and, unless a test says otherwise, come from a page of our own.
Object.assign(fakeBrowser.runtime, {
  sendMessage: (message: unknown) =>
    sendMessage(message, {
      id: fakeBrowser.runtime.id,
      url: fakeBrowser.runtime.getURL('/library.html' as never),
    }),
});

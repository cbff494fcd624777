import { fakeBrowser } from 'wxt/testing/fake-browser';

type Trigger = (message: unknown, sender: object, respond: (answer: unknown) => void) => Promise<unknown[]>;

/** Sends a message as the browser does: the listener that says it will answer (`true`) answers by a call. */
export const sendMessage = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((respond) => {
    const trigger = fakeBrowser.runtime.onMessage.trigger as unknown as Trigger;
    void trigger(message, sender, respond).then((answers) => answers.includes(true) || respond(undefined));
  });

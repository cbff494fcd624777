import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Of our own pages: nothing but what is in the package, no request to anybody, no text that becomes code or markup.
 * Styles of single elements are set by script, which needs no `unsafe-inline`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Takes out of Preact the one place that makes markup of text. Nothing here asks for it, and then nothing can. */
const withoutMarkup = {
  name: 'without-markup',
  apply: 'build',
  transform: (code: string, id: string): string | null =>
    /\/preact\/dist\//.test(id) ? code.replace(/\b\w+\.innerHTML=\w+\.__html/, 'void 0') : null,
} as const;

export default defineConfig({
  imports: false, // every symbol is imported by name: a reader sees where it comes from
  vite: () => ({
    plugins: [preact(), withoutMarkup],
    // Browsers that run us preload modules by themselves; the stand-in would be the one `fetch` in what we build.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: { 'wxt/utils/content-script-context': path.resolve(import.meta.dirname, 'lib/silent-context.ts') },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.every(({ type }) => type === 'content-script')) return;
      const alias = {
        ...config.resolve?.alias,
        'webextension-polyfill': path.resolve(import.meta.dirname, 'lib/page-browser.ts'),
      };
      config.resolve = { ...config.resolve, alias };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `scripting` and `activeTab`: the reader is brought to articles, and to any page the reader of it asks for.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      // In Firefox a click in its own menu does not open the clipboard to us.
      ...(browser === 'firefox' ? ['clipboardWrite'] : []),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    // The development server puts in what it needs by itself.
    ...(mode === 'production' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    commands: {
      'next-quote': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextQuote__' },
      'previous-quote': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPreviousQuote__' },
      'next-of-speaker': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandNextOfSpeaker__' },
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandToggleHighlights__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whosaid@whosaid.example',
              // The first Firefox with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // On a phone: the first that knows what an extension says of the data it collects.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});

// How the extension is built: one code base, Manifest V3 for Chromium and Firefox.
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { leanContentScripts } from './scripts/build/lean-content-scripts.ts';
import { ocrFiles } from './scripts/build/ocr-files.ts';
import { onlyIn } from './scripts/build/only-in.ts';
import { stripCdn } from './scripts/build/strip-cdn.ts';
import { guardedOrigins, guardedPlaces } from './utils/sites/registry.ts';

/** The public half of the key that gives every build of ours the same id in Chromium. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqeSTikDzdj42r/kdiq2uBp5wZ3aINNRKklPFyjSs2OOjB1hHBmb9YTam1FVYJCUBRRCM0Jsq3QZwJEU79s/gh6Q8ozSQ0mccPFXhiuRGnGYoJB4BexTYbPn76mGuzwrHYpRy3eVgfInltX08KQT5dnU0GzENNXBUXwdJo4iTocPl2ZK5V7CwoTdHtEvwb/DSWLz9CQDauvnlo4cucTFBuehruwhTr8rMQMcToYJcjM/gRtTTkZAvgyJVifUKbi8ws7ZoYUKHgaP77AjtzbXHZ/LSox/vxHmIewd9clqyRgOfIqz7PxXdZuCDs+tPmnhATmPilsfB17IyuPKI2+wYvQIDAQAB';

/** S1: nothing but our own code runs, and nothing of ours can be reached from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Without it the runtime's wasm would be written into our script, letter by letter.
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    plugins: [leanContentScripts(), stripCdn()],
    define: {
      __GUARDED_ORIGINS__: JSON.stringify(guardedOrigins(mode === 'demo')),
      __GUARDED_PLACES__: JSON.stringify(guardedPlaces()),
    },
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push(...ocrFiles());
      // The demo school is a Dutch one, whatever the browser that it is shown in speaks.
      if (config.mode === 'demo') onlyIn('nl', files);
    },
  },
  manifest: ({ browser, mode }) => {
    // By origin: frames of a guarded page may have any address there, or none.
    const hosts = [...guardedOrigins(mode === 'demo')];
    return {
      name: '__MSG_extension_name__',
      description: '__MSG_extension_description__',
      default_locale: 'nl',
      action: { default_title: '__MSG_toolbar_title__' },
      permissions: [
        'storage',
        'unlimitedStorage',
        'alarms',
        ...(browser === 'firefox' ? [] : ['offscreen']),
      ],
      host_permissions: hosts,
      content_security_policy: { extension_pages: contentSecurityPolicy },
      web_accessible_resources: [{ resources: ['review.html'], matches: hosts }],
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'beeldwacht@beeldwacht.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {
            key: chromiumKey,
            minimum_chrome_version: '120',
            // Firefox reads policies without a schema, and warns about one.
            storage: { managed_schema: 'managed-schema.json' },
          }),
    };
  },
});

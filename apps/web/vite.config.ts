import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { kindSigns } from './src/lean/kind-signs.ts';
import { chunkGroups, fetchedAhead, inlineStyleThreshold, leanClient } from './src/lean/plugin.ts';

/** The theme is set before the first paint by the one script in app.html; pages without other scripts get no nonce. */
const themeScript = /<script[^>]*>([\s\S]*?)<\/script>/.exec(
  readFileSync(new URL('./src/app.html', import.meta.url), 'utf8'),
);
const themeHash = createHash('sha256')
  .update(themeScript?.[1] ?? '')
  .digest('base64');

/** The page may load only what this server sends; a nonce is added for the few inline scripts SvelteKit writes. */
const contentSecurityPolicy = {
  'default-src': ['self'],
  'script-src': ['self', `sha256-${themeHash}`],
  'connect-src': ['self'],
  'img-src': ['self', 'data:'],
  'style-src': ['self'],
  // The hash belongs to SvelteKit's own route announcer; every other style attribute in markup is refused.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'object-src': ['none'],
  'frame-ancestors': ['none'],
  'base-uri': ['self'],
  'form-action': ['self'],
} as const;

/**
 * Yjs breaks when two copies of it meet in one process: the page renderer shares the server's copy. Only what the
 * server depends on can stand here; everything else is bundled, or the pages miss it where only the server is installed.
 */
const sharedWithServer = ['yjs', 'lib0', 'y-protocols'];

/** Found early, or the first visit in development reloads the page in the middle of a session. */
const editorModules = [
  '@tiptap/core',
  '@tiptap/pm/model',
  '@tiptap/pm/state',
  '@tiptap/pm/transform',
  '@tiptap/pm/view',
  '@tiptap/starter-kit',
  '@tiptap/extension-collaboration',
  '@tiptap/extension-collaboration-caret',
  '@tiptap/extension-placeholder',
  '@tiptap/extension-link',
  'yjs',
  'y-websocket',
];

export default defineConfig({
  plugins: [
    leanClient(),
    kindSigns(),
    sveltekit({
      adapter: adapter({ out: 'build' }),
      compilerOptions: { runes: true },
      inlineStyleThreshold,
      csp: {
        mode: 'nonce',
        directives: Object.fromEntries(
          Object.entries(contentSecurityPolicy).map(([name, sources]) => [name, [...sources]]),
        ),
      },
    }),
  ],
  optimizeDeps: { include: editorModules },
  ssr: { external: sharedWithServer },
  build: {
    modulePreload: { polyfill: false, resolveDependencies: fetchedAhead },
    // A font as data: address would be refused by the policy above.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } } },
  },
  test: { include: ['src/**/*.test.ts'] },
});

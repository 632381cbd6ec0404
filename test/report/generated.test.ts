import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../tools/generated-files.js';

describe('generated files', () => {
  it('are what `npm run generate` writes', () => {
    for (const [path, text] of generatedFiles()) {
      expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(text);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { CommandFault } from '../../src/cli/fault.js';
import { NianbaoError } from '../../src/faults/nianbao-error.js';
import { OptionError } from '../../src/faults/option-error.js';
import { FontError } from '../../src/fonts/font-error.js';
import { MissingGlyphError } from '../../src/fonts/missing-glyph-error.js';
import { LayoutError } from '../../src/layout/layout-error.js';
import { ReadError } from '../../src/read/read-error.js';
import { ReportError } from '../../src/report/report-error.js';
import { WorkbookError } from '../../src/xlsx/workbook-error.js';
import { PackageError } from '../../src/zip/package-error.js';

describe('every error of the library', () => {
  it.each([
    [new ReportError([]), 'ReportError', 'report-invalid'],
    [new LayoutError([{ code: 'layout-value', option: 'a', message: 'b' }]), 'LayoutError', 'layout-value'],
    [new OptionError([{ code: 'option-value', option: 'a', message: 'b' }]), 'OptionError', 'option-value'],
    [new FontError('font-none', 'a'), 'FontError', 'font-none'],
    [new MissingGlyphError([]), 'MissingGlyphError', 'missing-glyph'],
    [new WorkbookError('table-unplaced', 'a'), 'WorkbookError', 'table-unplaced'],
    [new PackageError('incomplete'), 'PackageError', 'incomplete'],
    [new ReadError('unsafe', 'a'), 'ReadError', 'unsafe'],
    [new CommandFault([]), 'CommandFault', 'command'],
  ])('is a NianbaoError with a name and a code: %s', (error, name, code) => {
    expect(error).toBeInstanceOf(NianbaoError);
    expect(error).toMatchObject({ name, code });
  });
});

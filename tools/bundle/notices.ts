import type { BundledPackage } from './bundled-packages.js';

const RULE = '-'.repeat(80);

/** The licences of all code in dist/ that others wrote, as they ask to be passed on; equal texts stand once. */
export const thirdPartyNotices = (packages: readonly BundledPackage[]): string => {
  const byText = new Map<string, BundledPackage[]>();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const sections = [...byText].map(([text, each]) => {
    const names = each.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${RULE}\n${names.join('\n')}\n\n${text}\n`;
  });
  return `The code in dist/ contains the packages below, or parts of them. The fonts are under the licences beside them in
fonts/. The same list for programs: sbom.cdx.json (CycloneDX).

${sections.join('\n')}`;
};

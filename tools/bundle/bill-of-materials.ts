import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { BundledPackage } from './bundled-packages.js';

/** The package whose bill is written. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

const licenses = new Contrib.License.Factories.LicenseFactory(() => true);

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const component = (
  type: Enums.ComponentType,
  { name, version, license }: Omit<BundledPackage, 'text'>,
  mark = '',
): Models.Component => {
  const purl = purlOf(name, version);
  const [, group, rest = name] = /^(@[^/]+)\/(.*)$/.exec(name) ?? [];
  return new Models.Component(type, rest, {
    bomRef: `${purl}${mark}`,
    ...(group !== undefined && { group }),
    version,
    purl,
    licenses: new Models.LicenseRepository([licenses.makeFromString(license)]),
  });
};

/**
 * What the package is made of, as CycloneDX: what is bundled in it, and what npm installs beside it. No clock and no random
 * number: the same package gives the same bill.
 */
export const billOfMaterials = (
  manifest: Manifest,
  bundled: readonly BundledPackage[],
  installed: readonly BundledPackage[],
): string => {
  const bom = new Models.Bom();
  const main = component(Enums.ComponentType.Library, manifest);
  main.description = manifest.description;
  bom.metadata.component = main;
  for (const each of [...bundled, ...installed]) {
    // fflate is both: docx had taken it in, and the package asks for it.
    const part = component(Enums.ComponentType.Library, each, bundled.includes(each) ? '#bundled' : '');
    part.scope = Enums.ComponentScope.Required;
    if (bundled.includes(each)) part.properties.add(new Models.Property('cdx:npm:package:bundled', 'true'));
    bom.components.add(part);
    main.dependencies.add(part.bomRef);
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(normalizers);
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
};

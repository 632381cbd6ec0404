import { type FacePreset, type FaceRole, type Family, facePresets, faceRoles } from '../layout/faces.js';

/** The families for a role in the order in which they are wanted: the preset's own first. */
export function familiesFor(role: FaceRole, preset: FacePreset): readonly Family[] {
  const wanted = facePresets[preset][role];
  const { families } = faceRoles[role];
  const first = families.filter(([name]) => name === wanted);
  return [...(first.length > 0 ? first : [[wanted] as const]), ...families.filter(([name]) => name !== wanted)];
}

import { NianbaoError } from '../faults/nianbao-error.js';

export type PoolErrorCode = 'pool-closed' | 'pool-full' | 'pool-format';

/**
 * Work that a pool does not take. `code` says why:
 * - `pool-closed`: the pool has been closed
 * - `pool-full`: as many reports wait as `maxQueue` lets
 * - `pool-format`: there is no such format
 *
 * @example
 * try { await pool.render(report, ['pdf']); } catch (e) { if (e instanceof PoolError && e.code === 'pool-full') retryLater(); }
 */
export class PoolError extends NianbaoError<PoolErrorCode> {
  override readonly name = 'PoolError';
}

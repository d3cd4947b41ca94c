/**
 * The ledger of a cleaned file, and the way back.
 *
 * <p>Entry points: {@link io.gfg.customers.ledger.Ledger}, which a run writes in place of a plain
 * list of changes, and {@link io.gfg.customers.ledger.Undo}, which gives the original back from the
 * cleaned file and its ledger. Nothing here needs closing.
 */
@NullMarked
package io.gfg.customers.ledger;

import org.jspecify.annotations.NullMarked;

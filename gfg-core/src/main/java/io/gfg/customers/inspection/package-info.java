/**
 * Looking before cleaning: what a file holds, what seems wrong in it, and on what evidence.
 *
 * <p>Entry point: {@link io.gfg.customers.inspection.Inspector}, which makes a {@link
 * io.gfg.customers.inspection.CustomerProfile}. Profiles and findings are plain serialisable values
 * with a stable written form; nothing needs closing. Findings are those of {@link
 * io.gfg.customers.discovery}.
 */
@NullMarked
package io.gfg.customers.inspection;

import org.jspecify.annotations.NullMarked;

package io.gfg.customers.benchmarks.input;

/**
 * What the files of one size hold.
 *
 * @param customers cleaned customers, each once
 * @param changed how many of them differ in the changed file
 * @param digest the digest of the cleaned customers
 * @param changedDigest the digest of the cleaned customers of the changed file
 */
public record InputFacts(long customers, long changed, String digest, String changedDigest) {}

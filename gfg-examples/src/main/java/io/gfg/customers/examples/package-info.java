/**
 * The assignment, the command line, and one small program for each question a user has.
 *
 * <p>{@link io.gfg.customers.examples.GfgCommand} is the command line. Each other class is a page
 * to read from top to bottom, and to copy from: {@link
 * io.gfg.customers.examples.LookBeforeYouLoad}, {@link
 * io.gfg.customers.examples.CompareWithYesterday}, {@link io.gfg.customers.examples.LoadAFile},
 * {@link io.gfg.customers.examples.LoadInsideYourTransaction}, {@link
 * io.gfg.customers.examples.AddYourOwnRule}, {@link io.gfg.customers.examples.KeepTheQuarantine},
 * {@link io.gfg.customers.examples.AnswerTheQuestions}, {@link
 * io.gfg.customers.examples.ComposeYourOwnQuery} and {@link
 * io.gfg.customers.examples.MailTheCampaign}.
 */
@NullMarked
package io.gfg.customers.examples;

import org.jspecify.annotations.NullMarked;

package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.DuplicateStrategy;
import io.gfg.customers.rule.ValidationRule;
import java.io.Serializable;
import java.util.List;

/**
 * What is done to a file, in which order, and how much is borne. Immutable, serialisable and safe
 * to share between threads; every change gives a new policy.
 *
 * <p>The order is always the same:
 *
 * <pre>{@code
 * decoders       text -> value, where the column's type alone does not do
 * duplicates     exact copies dropped, all but the first
 * rules          repairs, in the order of the policy, each on what the one before left
 * validations    all of them, on the repaired record
 * duplicates     differing records of one customer: the strategy chooses
 * reject limit   too many rejections stop the run before anything is visible
 * }</pre>
 *
 * <pre>{@code
 * CleaningPolicy ours = CleaningPolicy.standard()
 *     .with(new OurLoyaltyRule())
 *     .without("returns.within-items")
 *     .withDuplicates(DuplicateStrategies.keepLast());
 * }</pre>
 */
public final class CleaningPolicy implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PolicySteps steps;
  private final PolicySettings settings;

  private CleaningPolicy(PolicySteps steps, PolicySettings settings) {
    this.steps = steps;
    this.settings = settings;
  }

  /**
   * Removes what is known to be wrong in the customer files, and rejects records that cannot be
   * true. The repairs of whole columns are guarded: a file that is already right passes unchanged.
   *
   * @return the policy {@code standard}
   */
  public static CleaningPolicy standard() {
    return new CleaningPolicy(StandardSteps.standard(), PolicySettings.of("standard", "1"));
  }

  /**
   * The standard policy with every warning an error, and with no rejection borne.
   *
   * @return the policy {@code strict}
   */
  public static CleaningPolicy strict() {
    return new CleaningPolicy(
        StandardSteps.strict(),
        PolicySettings.of("strict", "1").withRejectLimit(RejectLimit.none()));
  }

  /**
   * Decodes and stores: no repair and no judgement. Exact copies are dropped and differing records
   * of one customer rejected all the same, for a customer can be stored only once.
   *
   * @return the policy {@code none}
   */
  public static CleaningPolicy none() {
    return new CleaningPolicy(StandardSteps.none(), PolicySettings.of("none", "1"));
  }

  /**
   * What the notebook did, for comparison: drop copies, decode Y and N, make an absent coupon
   * discount 0.0, divide the days since the last order by 24, and nothing else.
   *
   * @return the policy {@code notebook}
   */
  public static CleaningPolicy notebook() {
    return new CleaningPolicy(StandardSteps.notebook(), PolicySettings.of("notebook", "1"));
  }

  /**
   * Does to a file what its findings say may be done without being asked: every repair that is
   * lossless and whose finding is proven or strong, each with its guard. What a person must decide
   * is in {@link PolicySuggestion}.
   *
   * @param profile what was found in a file
   * @return the policy {@code suggested}
   */
  public static CleaningPolicy suggestedBy(TableProfile profile) {
    return PolicySuggestion.of(profile).policy();
  }

  /**
   * Gives the policy a name of its own.
   *
   * @param name what it is called in the audit
   * @param version which version of it this is
   * @return the renamed policy
   */
  public CleaningPolicy named(String name, String version) {
    return with(settings.named(name, version));
  }

  /**
   * Adds a cleaning rule behind all others.
   *
   * @param rule the rule
   * @return the new policy
   * @throws IllegalArgumentException if the rule's declaration is not sound, or its id is taken
   */
  public CleaningPolicy with(CleaningRule rule) {
    return with(steps.adding(rule));
  }

  /**
   * Adds a validation rule.
   *
   * @param rule the rule
   * @return the new policy
   * @throws IllegalArgumentException if the rule's declaration is not sound, or its id is taken
   */
  public CleaningPolicy with(ValidationRule rule) {
    return with(steps.adding(rule));
  }

  /**
   * Adds a decoder.
   *
   * @param decoder the decoder; takes the place of the one for the same column, if there is one
   * @return the new policy
   * @throws IllegalArgumentException if the decoder's id is not sound or taken
   */
  public CleaningPolicy with(FieldDecoder<?> decoder) {
    return with(steps.adding(decoder));
  }

  /**
   * Takes a rule or decoder out.
   *
   * @param id its id
   * @return the new policy
   * @throws IllegalArgumentException if nothing has this id; the message lists the ids there are
   */
  public CleaningPolicy without(String id) {
    return with(steps.without(id));
  }

  /**
   * Adds a cleaning rule in front of another.
   *
   * @param id the id of the other rule
   * @param rule the rule
   * @return the new policy
   * @throws IllegalArgumentException if no cleaning rule has this id
   */
  public CleaningPolicy before(String id, CleaningRule rule) {
    return with(steps.before(id, rule));
  }

  /**
   * Adds a cleaning rule right behind another.
   *
   * @param id the id of the other rule
   * @param rule the rule
   * @return the new policy
   * @throws IllegalArgumentException if no cleaning rule has this id
   */
  public CleaningPolicy after(String id, CleaningRule rule) {
    return with(steps.after(id, rule));
  }

  /**
   * Puts a cleaning rule in the place of another.
   *
   * @param id the id of the other rule
   * @param rule the rule
   * @return the new policy
   * @throws IllegalArgumentException if no cleaning rule has this id
   */
  public CleaningPolicy replacing(String id, CleaningRule rule) {
    return with(steps.replacing(id, rule));
  }

  /**
   * Puts a validation rule in the place of another.
   *
   * @param id the id of the other rule
   * @param rule the rule
   * @return the new policy
   * @throws IllegalArgumentException if no validation rule has this id
   */
  public CleaningPolicy replacing(String id, ValidationRule rule) {
    return with(steps.replacing(id, rule));
  }

  /**
   * Says what becomes of differing records of one customer.
   *
   * @param strategy chooses among them; by default all are rejected
   * @return the new policy
   */
  public CleaningPolicy withDuplicates(DuplicateStrategy strategy) {
    return with(settings.withDuplicates(strategy));
  }

  /**
   * Says how many rejections are borne.
   *
   * @param limit the limit; by default {@link RejectLimit#standard()}
   * @return the new policy
   */
  public CleaningPolicy withRejectLimit(RejectLimit limit) {
    return with(settings.withRejectLimit(limit));
  }

  /**
   * Says what becomes of a file that contradicts itself about a whole column.
   *
   * @param choice what to do; by default the file is refused
   * @return the new policy
   */
  public CleaningPolicy onMixedEvidence(MixedEvidence choice) {
    return with(settings.withMixedEvidence(choice));
  }

  /**
   * What the policy is called in the audit.
   *
   * @return the name
   */
  public String name() {
    return settings.name();
  }

  /**
   * Which version of the policy this is.
   *
   * @return the version
   */
  public String version() {
    return settings.version();
  }

  /**
   * The decoders.
   *
   * @return at most one for each column
   */
  public List<FieldDecoder<?>> decoders() {
    return steps.decoders();
  }

  /**
   * The cleaning rules.
   *
   * @return the rules in the order in which they are applied
   */
  public List<CleaningRule> rules() {
    return steps.rules();
  }

  /**
   * The validation rules.
   *
   * @return the rules in the order in which they judge
   */
  public List<ValidationRule> validations() {
    return steps.validations();
  }

  /**
   * What becomes of differing records of one customer.
   *
   * @return the strategy
   */
  public DuplicateStrategy duplicates() {
    return settings.duplicates();
  }

  /**
   * How many rejections are borne.
   *
   * @return the limit
   */
  public RejectLimit rejectLimit() {
    return settings.rejectLimit();
  }

  /**
   * What becomes of a file that contradicts itself about a whole column.
   *
   * @return the choice
   */
  public MixedEvidence mixedEvidence() {
    return settings.mixedEvidence();
  }

  /**
   * The decoder made of the policy's field decoders.
   *
   * @return the decoder
   */
  public CustomerDecoder decoder() {
    return CustomerDecoder.of(decoders());
  }

  /**
   * The whole policy in words, one step a line, always the same for the same policy.
   *
   * @return several lines, each ended by LF
   */
  public String describe() {
    return PolicyDescription.of(this);
  }

  /**
   * Tells policies apart: the SHA-256 of {@link #describe()}. Two policies with the same steps and
   * settings have the same fingerprint. What a {@link io.gfg.customers.rule.ColumnRule} does is
   * part of it; what a rule's code does is not, its id is.
   *
   * @return 64 lowercase hexadecimal digits
   */
  public String fingerprint() {
    return PolicyDescription.fingerprint(this);
  }

  private CleaningPolicy with(PolicySteps changed) {
    return new CleaningPolicy(changed, settings);
  }

  private CleaningPolicy with(PolicySettings changed) {
    return new CleaningPolicy(steps, changed);
  }

  /**
   * The name, the version and the beginning of the fingerprint.
   *
   * @return for example {@code standard 1 (3f2a9c01)}
   */
  @Override
  public String toString() {
    return name() + " " + version() + " (" + fingerprint().substring(0, 8) + ")";
  }
}

package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.FindingKind;

/**
 * What the page of findings says of a kind in words.
 *
 * @param test how it is found
 * @param limits what it does not find, and what it may get wrong
 */
record KindText(String test, String limits) {

  static KindText of(FindingKind kind) {
    return switch (kind) {
      case DUPLICATE_ROWS ->
          new KindText(
              "A hash of 64 bits over all cells, whatever the order of the columns.",
              "A defect where a key says that each row is a thing of its own, else a question."
                  + " Exact up to 6.2 million different rows; beyond that the count is an estimate,"
                  + " its standard error below 0.1 % of the different rows, and says so.");
      case CONFLICTING_ROWS ->
          new KindText(
              "More different rows than different keys. The key is the contract's, or the column"
                  + " that has a value in every row and 97 % different ones.",
              "Without a contract a nearly unique column may be no key, so it is a question. Rows are"
                  + " shown of the 65,536 keys with the smallest hashes. Beyond 6.2 million different"
                  + " rows both counts are estimates: conflicts are told with the number that there"
                  + " are at least, and where fewer than 0.33 % of the rows would not show, it says"
                  + " so as information.");
      case WRONG_UNIT ->
          new KindText(
              "One of the factors 7, 12, 24, 52, 60, 100, 168, 365, 1000, 1440, 3600, 10,000,"
                  + " 86,400 and 1,000,000 divides 99.5 % of the values. Dividing by it makes an"
                  + " order with another column hold that 5 % of the rows broke, that chance breaks"
                  + " in 3 %, and that many rows meet exactly; or it completes a sum.",
              "A column that no sum and no order holds on to is not found. A column that only"
                  + " bounds others from above breaks nothing: that is information, without a"
                  + " repair. Whole numbers only.");
      case MIXED_UNITS ->
          new KindText(
              "Nearly all values beyond a bound are divisible by a factor and keep the bound once"
                  + " divided; of the others at most 70 % are divisible.",
              "Values in the other unit that stay below the bound cannot be told; they are counted"
                  + " as ambiguous. Never applied without being asked.");
      case WRONG_SCALE ->
          new KindText(
              "Shifted by a power of ten the column lies between 0 and 1, on one side of another"
                  + " rate, and in 5 % of the rows on that rate exactly, four times as often as by"
                  + " chance.",
              "Needs another rate. Money times 100 has no such sibling: nothing is said.");
      case COPIED_COLUMN ->
          new KindText(
              "Two columns are equal in 98 % of the rows in which either has not its most common"
                  + " value.",
              "Values that are equal in all rows cannot say which one is the copy. A sum that the"
                  + " contract promises of one of them does, and rows in which they differ, and the"
                  + " names of the columns that their values add up with; without these, or if they"
                  + " disagree, it is a question without a direction and without a repair. The lost"
                  + " values do not come back.");
      case MISSING_VALUES ->
          new KindText(
              "Rows without the column, with null, or with the empty text are counted.",
              "A defect only where the contract requires a value.");
      case SENTINEL_VALUE ->
          new KindText(
              "One of -1, -9, -99, -999, -9999, 99, 999, 9999, 99,999 and 999,999 occurs at least"
                  + " 20 times in the sample, and no other number is near it, or it is the only one"
                  + " below zero among whole numbers.",
              "Inside the range of the column it is a question, and only where it is ten times as"
                  + " frequent as the numbers near it are and twice as frequent as any. Words such as"
                  + " N/A, unknown and 9999-12-31 that occur three times are a defect beside numbers"
                  + " or flags, and a question among other texts; rarer ones are only a drift of"
                  + " type.");
      case ENCODED_BOOLEAN ->
          new KindText(
              "All texts are Y and N, yes and no, true and false, or T and F, in any case; where the"
                  + " contract promises true and false, also 1 and 0. True and false may stand"
                  + " beside them.",
              "Both must occur. Without a contract it is a question. Numbers 1 and 0 have no repair"
                  + " of their own.");
      case ENCODED_NUMBER ->
          new KindText(
              "All texts of the column read as decimal numbers without leading zeros; or all do"
                  + " with commas, in 20 rows at least, that can only stand between thousands, or"
                  + " only before decimals.",
              "Where the contract knows nothing and no cell is a number, it is a question: texts of"
                  + " digits may be meant. What 1,234 means is not guessed where nothing else in the"
                  + " column tells. Numbers with commas are never read without being asked.");
      case UNDOCUMENTED_COLUMN ->
          new KindText("The contract does not describe the column.", "Needs a contract.");
      case MISSING_COLUMN ->
          new KindText("No row has a column that the contract describes.", "Needs a contract.");
      case RENAMED_COLUMN ->
          new KindText(
              "A sum of the contract lacks one column and holds with an unknown one in its place.",
              "Where no sum tells, names that are alike, or the only missing and the only unknown"
                  + " column, make it a question; the column then stays missing as well.");
      case TYPE_DRIFT ->
          new KindText(
              "Numbers, other text, true or false, and nested values are counted; more than one of"
                  + " them occurs, or none that the contract promises.",
              "Without a contract it is a question: identifiers may be numbers or text. A cell of"
                  + " CSV has the type that it reads as.");
      case FLAG_NOT_COUNT ->
          new KindText(
              "The contract says count; the values are 0 and 1, and 20 rows have 1.",
              "Information: the values stay.");
      case BROKEN_ORDER ->
          new KindText(
              "The contract, or two names alike but for min and max, low and high, lower and upper,"
                  + " start and end, or first and last, promise an order that at most 5 % of the"
                  + " rows break.",
              "An order that nobody promises is not reported when a few rows break it: correlated"
                  + " columns make dozens of them in every table. Names alone make it a question.");
      case BROKEN_SUM ->
          new KindText(
              "Parts are pursued greedily for every total, once from each part; two that exceed it"
                  + " together are not parts of one. The sum is exact in six of ten rows and"
                  + " half-way from chance to always, each part is needed, and none spoils the rows"
                  + " in which it is not zero.",
              "A defect only where the contract promises the sum and at most 5 % of the rows break"
                  + " it. Many broken rows may lack a part, or no sum may be meant. A part that fewer than"
                  + " 0.5 % of the rows have is not found where other rows are broken.");
      case SWAPPED_COLUMNS ->
          new KindText(
              "In 98 % of the rows that break a sum it holds once two columns are exchanged, no"
                  + " other exchange does the same, and the values of other rows would not.",
              "Two parts of one sum cannot be told apart, and an order that some rows break says"
                  + " nothing, as any order holds once its sides are exchanged. Columns swapped in"
                  + " all rows are found only against a sum of the contract, or an order of it that"
                  + " holds the other way round in all rows.");
      case IMPLAUSIBLE_VALUE ->
          new KindText(
              "With the contract: below zero for counts, days, dollars and rates. Without it: at"
                  + " most 2 % of whole numbers below zero, or a thousand times beyond 98 % of the"
                  + " others, or beyond the next.",
              "What no contract forbids is a question.");
      case MALFORMED_RECORD ->
          new KindText("A piece of the source is no record.", "Its rows are counted, not shown.");
      case GRANULARITY ->
          new KindText(
              "All whole numbers of a column are multiples of one number, and nothing says that"
                  + " this is wrong.",
              "Information only.");
      case CONSTANT_COLUMN ->
          new KindText("Every row has the same value.", "At least 20 rows. Information only.");
      case RELATION ->
          new KindText(
              "An order that chance would break in 5 % of the rows, or a sum, holds in every row.",
              "Information only. True of this file; no promise for the next one.");
    };
  }
}

package io.gfg.customers.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.CustomerLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an audit are read by others: their form must not change by accident. */
class AuditFilesTest {

  @TempDir Path folder;

  private int offset;

  @Test
  void writesChangesAndRejectsInTheirDocumentedForm() throws IOException {
    Path rejects = folder.resolve("rejects.ndjson");
    Path changes = folder.resolve("changes.ndjson");
    CleaningRun.of(
            CustomerSource.of(dirtyFile()),
            CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited()))
        .rejectsTo(Sinks.ndjson(rejects))
        .changesTo(Sinks.ndjson(changes))
        .into(Sinks.discarding());
    assertThat(changes)
        .hasContent(
            """
            {"change":"field","record":1,"line":1,"customer_id":"00000000000000000000000000000001",\
            "rule":"is-newsletter-subscriber.yes-no","column":"is_newsletter_subscriber",\
            "before":"Y","after":true,"original":null}
            {"change":"field","record":1,"line":1,"customer_id":"00000000000000000000000000000001",\
            "rule":"items.number-as-text","column":"items","before":"3","after":3,"original":null}
            {"change":"field","record":1,"line":1,"customer_id":"00000000000000000000000000000001",\
            "rule":"coupon-discount-applied.null-is-zero","column":"coupon_discount_applied",\
            "before":null,"after":0.0,"original":null}
            {"change":"dropped-copy","record":2,"line":2,\
            "customer_id":"00000000000000000000000000000001","rule":"duplicates.exact-copy",\
            "column":null,"before":null,"after":null,"original":1}
            """);
    assertThat(rejects)
        .hasContent(
            """
            {"source":"data.json","entry":null,"record":3,"line":3,"byte_offset":$OFFSET,\
            "customer_id":null,"reasons":[{"rule":"malformed.json","columns":[],"message":\
            "is not valid JSON at data.json:3, column 1 (byte $OFFSET)"}],\
            "raw":"garbage \\"quoted\\"","raw_base64":null}
            {"source":"data.json","entry":null,"record":4,"line":4,"byte_offset":$NEXT,\
            "customer_id":null,"reasons":[{"rule":"malformed.encoding","columns":[],"message":\
            "has a byte that is not UTF-8; write the file in UTF-8, at data.json:4, column 2 (byte\
             $AFTER)"}],"raw":"M\uFFFDller","raw_base64":"TfxsbGVy"}
            """
                .replace("$OFFSET", Integer.toString(offset))
                .replace("$NEXT", Integer.toString(offset + 17))
                .replace("$AFTER", Integer.toString(offset + 18)));
  }

  private Path dirtyFile() throws IOException {
    CustomerLine line =
        CustomerLine.clean(1)
            .with("is_newsletter_subscriber", "\"Y\"")
            .with("items", "\"3\"")
            .with("coupon_discount_applied", "null");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((line + "\n" + line + "\n").getBytes(UTF_8));
    offset = bytes.size();
    bytes.writeBytes("garbage \"quoted\"\nM".getBytes(UTF_8));
    bytes.write(0xFC);
    bytes.writeBytes("ller\n".getBytes(UTF_8));
    return Files.write(folder.resolve("data.json"), bytes.toByteArray());
  }
}

package io.gfg.customers.policy;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the one document of a YAML text. What makes small files large or deep is refused before
 * anything is built: aliases, and nesting beyond a bound.
 */
final class YamlDocument {

  static final int MAX_LENGTH = 256 * 1024;

  private static final int MAX_NESTING = 16;

  private final String file;
  private final LoadSettings settings;

  private YamlDocument(String file) {
    this.file = file;
    this.settings = LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_LENGTH).build();
  }

  static YamlValue read(String file, String text) {
    requireShort(file, text.length());
    YamlDocument document = new YamlDocument(file);
    try {
      document.requirePlain(text);
      return new Composer(document.settings, document.parser(text))
          .getSingleNode()
          .map(node -> new YamlValue(file, node))
          .orElseThrow(() -> new PolicyFileException(empty(file)));
    } catch (MarkedYamlEngineException notYaml) {
      throw document.notYaml(notYaml);
    } catch (YamlEngineException notYaml) {
      throw new PolicyFileException(
          "is no YAML: " + firstLine(notYaml) + ": " + place(file, 1, 1), notYaml);
    }
  }

  static void requireShort(String file, int length) {
    if (length > MAX_LENGTH) {
      throw new PolicyFileException(
          "a policy takes at most %,d bytes; is this one? %s".formatted(MAX_LENGTH, file));
    }
  }

  private ParserImpl parser(String text) {
    return new ParserImpl(settings, new StreamReader(settings, text));
  }

  static String place(String file, int line, int column) {
    return "%s:%d, column %d".formatted(file, line, column);
  }

  private static String empty(String file) {
    return "the file says nothing; write a policy such as gfg policy standard prints: "
        + place(file, 1, 1);
  }

  private void requirePlain(String text) {
    int depth = 0;
    int documents = 0;
    Iterator<Event> events = parser(text);
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case Alias -> throw error("a policy has no aliases; write the value out", event);
        case MappingStart, SequenceStart -> {
          depth++;
          if (depth > MAX_NESTING) {
            throw error("nested deeper than " + MAX_NESTING + " levels; no policy is", event);
          }
        }
        case MappingEnd, SequenceEnd -> depth--;
        case DocumentStart -> {
          documents++;
          if (documents > 1) {
            throw error("a file holds one policy; put the second into another", event);
          }
        }
        default -> {}
      }
    }
  }

  private PolicyFileException error(String message, Event event) {
    return new PolicyFileException(
        message + ": " + event.getStartMark().map(this::of).orElse(file));
  }

  private PolicyFileException notYaml(MarkedYamlEngineException e) {
    String place = e.getProblemMark().map(this::of).orElse(file);
    return new PolicyFileException("is no YAML: " + e.getProblem() + ": " + place, e);
  }

  private String of(Mark mark) {
    return place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static String firstLine(YamlEngineException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}

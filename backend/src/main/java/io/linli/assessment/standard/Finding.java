package io.linli.assessment.standard;

import java.util.List;

/**
 * One thing wrong with a standard or a sheet, before it is put into words.
 *
 * @param pointer JSON pointer (RFC 6901) into what was sent
 * @param code stable reason, such as {@code points_sum}; also the end of the message key
 * @param arguments figures and codes for the message
 */
public record Finding(String pointer, String code, List<String> arguments) {
  public Finding {
    arguments = List.copyOf(arguments);
  }
}

package io.linli.demo.street;

/**
 * A made-up person; telephone and identity number may be empty.
 *
 * @param telephone eleven digits of a range that no operator hands out
 * @param identityNumber eighteen characters with a right check digit, but with the sequence number
 *     000 that no real person has
 */
record Person(String name, String telephone, String identityNumber) {

  static final Person UNKNOWN = new Person("", "", "");
}

package org.offlabel.metaanalysis.result;

/**
 * What a result was made of, so that it can be made again and compared.
 *
 * @param method the method with all its options, in words
 * @param inputs the SHA-256 of the inputs, 64 hexadecimal digits
 * @param version the version of this library
 */
public record Provenance(String method, String inputs, String version) {

  public Provenance {
    if (method.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("provenance names a method and a version");
    }
    if (!inputs.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits: " + inputs);
    }
  }

  /** What {@code method} made of {@code inputs} with this version of the library. */
  public static Provenance of(String method, Checksum inputs) {
    return new Provenance(method, inputs.hex(), LibraryVersion.current());
  }
}

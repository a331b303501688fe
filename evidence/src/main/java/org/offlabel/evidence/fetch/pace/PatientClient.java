package org.offlabel.evidence.fetch.pace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.offlabel.evidence.fetch.web.WebClient;
import org.offlabel.evidence.fetch.web.WebRequest;
import org.offlabel.evidence.fetch.web.WebResult;
import org.offlabel.evidence.fetch.web.WebResult.Answered;
import org.offlabel.evidence.fetch.web.WebResult.Failed;

/** Asks until there is an answer, or there is no more hope of one. */
public final class PatientClient {

  /** How often one thing is asked for. */
  public static final int MOST_ATTEMPTS = 6;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  private final WebClient client;
  private final Clockwork clockwork;
  private final HostPace pace;
  private final BackOff backOff;
  private final BiConsumer<String, Duration> waiting;

  /**
   * A patient client.
   *
   * @param waiting is told why there is a wait, and how long
   */
  public PatientClient(
      WebClient client, Clockwork clockwork, BiConsumer<String, Duration> waiting) {
    this.client = client;
    this.clockwork = clockwork;
    this.pace = new HostPace(clockwork);
    this.backOff = new BackOff(clockwork);
    this.waiting = waiting;
  }

  /**
   * Gets what is asked for.
   *
   * @param statuses those that are an answer
   * @param check looks at an answer and says what is wrong with it, if anything
   */
  public WebResult get(
      WebRequest request,
      Set<Integer> statuses,
      Path target,
      Function<Answered, Optional<Failed>> check) {
    String host = request.address().authority();
    try {
      for (int attempt = 1; ; attempt++) {
        pace.await(host, request.pace());
        WebResult result = client.get(request, target);
        Optional<Failed> wrong = wrong(host, result, statuses, check);
        if (wrong.isEmpty()) {
          return result;
        }
        Failed failed = wrong.get();
        if (!failed.passing()) {
          return failed;
        }
        Duration wait = wait(attempt, result);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
          return new Failed(
              failed.reason() + ", and asks to be left alone for " + shown(wait), false);
        }
        if (attempt == MOST_ATTEMPTS) {
          return new Failed(
              failed.reason() + " (asked " + attempt + " times)", true, failed.status());
        }
        waiting.accept(failed.reason(), wait);
        clockwork.sleeper().sleep(wait);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failed("it was interrupted", false);
    }
  }

  private Duration wait(int attempt, WebResult result) {
    Duration usual = backOff.after(attempt);
    Optional<Duration> told =
        result instanceof Answered answered
            ? backOff.told(answered.headers().first("retry-after"))
            : Optional.empty();
    return told.filter(it -> it.compareTo(usual) > 0).orElse(usual);
  }

  private static Optional<Failed> wrong(
      String host,
      WebResult result,
      Set<Integer> statuses,
      Function<Answered, Optional<Failed>> check) {
    return switch (result) {
      case Failed failed -> Optional.of(failed);
      case Answered answered when statuses.contains(answered.status()) -> check.apply(answered);
      case Answered answered ->
          Optional.of(
              new Failed(
                  host + " answered " + meaning(answered.status()),
                  passes(answered.status()),
                  OptionalInt.of(answered.status())));
    };
  }

  private static boolean passes(int status) {
    return switch (status) {
      case 408, 425, 429, 500, 502, 503, 504 -> true;
      default -> false;
    };
  }

  private static String meaning(int status) {
    return switch (status) {
      case 400 -> "400: it does not understand the request";
      case 401, 403 -> status + ": it does not allow this; check the key if you gave one";
      case 404 -> "404: it does not know that address";
      case 429 -> "429: too many requests";
      case 503 -> "503: it is not available at the moment";
      default -> status >= 500 ? status + ": an error of its own" : String.valueOf(status);
    };
  }

  private static String shown(Duration wait) {
    return wait.toMinutes() < 120 ? wait.toMinutes() + " minutes" : wait.toHours() + " hours";
  }
}

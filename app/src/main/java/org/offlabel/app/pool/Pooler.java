package org.offlabel.app.pool;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.offlabel.metaanalysis.result.Attempt;
import org.offlabel.metaanalysis.table.TableOptions;
import org.offlabel.metaanalysis.table.TableOutcome;
import org.offlabel.metaanalysis.table.TableProblem;

/** From the bytes of a table to everything that is shown of it. */
public final class Pooler {

  /** What came of it. */
  public sealed interface Result {
    /** Pooled, in every form. */
    record Done(Report report) implements Result {}

    /**
     * The table must be put right first.
     *
     * @param problems the first ones
     * @param more how many there are beyond
     */
    record TableRefused(List<TableProblem> problems, long more) implements Result {
      public TableRefused {
        problems = List.copyOf(problems);
      }
    }

    /** The studies do not allow what was asked for. */
    record NotPooled(String reason) implements Result {}
  }

  private final TableOptions options;
  private final Request request;

  public Pooler(TableOptions options, Request request) {
    this.options = options;
    this.request = request;
  }

  /**
   * Reads and pools.
   *
   * @throws IOException if the bytes cannot be read, or are no table
   */
  public Result pool(InputStream csv) throws IOException {
    return switch (CsvTable.read(csv, options)) {
      case TableOutcome.Refused(List<TableProblem> problems, long more) ->
          new Result.TableRefused(problems, more);
      case TableOutcome.Read(var table) ->
          switch (Analysis.of(table, request.way(), request.correction())) {
            case Attempt.Succeeded<Analysis>(Analysis analysis) ->
                new Result.Done(
                    new Report(analysis, Extras.of(analysis, request.extras()), request));
            case Attempt.Failed<Analysis>(String reason) -> new Result.NotPooled(reason);
          };
    };
  }
}

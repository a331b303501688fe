package org.offlabel.app.pool;

import java.util.Optional;
import java.util.Set;
import org.offlabel.metaanalysis.effect.ZeroCellCorrection;

/**
 * What the user asks for.
 *
 * @param way how to pool
 * @param correction what is added where counts are 0
 * @param groups what the groups are called
 * @param favours what the sides of the forest plot favour, the left one first
 * @param extras what is wanted beside the pooled estimate
 */
public record Request(
    Way way,
    ZeroCellCorrection correction,
    Groups groups,
    Optional<Groups> favours,
    Set<Extra> extras) {

  public Request {
    extras = Set.copyOf(extras);
  }

  /** This way of pooling, one half added to zero cells, and nothing else. */
  public static Request of(Way way) {
    return new Request(way, ZeroCellCorrection.half(), Groups.UNNAMED, Optional.empty(), Set.of());
  }
}

package org.offlabel.evidence.answer.render;

import java.util.List;
import org.offlabel.evidence.model.answer.SafetyItem;
import org.offlabel.evidence.model.answer.SafetyProfile;

/** Writes {@code safety}. */
final class JsonSafety {

  private JsonSafety() {}

  static void write(SafetyProfile safety, JsonOut to) {
    items("contraindications", safety.contraindications(), to);
    items("interactions", safety.interactions(), to);
    items("warnings", safety.warnings(), to);
    items("reactions", safety.reactions(), to);
  }

  private static void items(String name, List<SafetyItem> items, JsonOut to) {
    to.objects(
        name,
        items,
        item -> {
          to.text("what", item.what());
          to.text("regimen", item.regimen());
          to.text("severity", item.severity());
          to.text("frequency", item.frequency());
          to.flag("withdrawn", item.withdrawn());
          to.citations(item.quotes());
        });
  }
}

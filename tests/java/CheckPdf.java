import java.io.File;
import java.util.List;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Prints what veraPDF's engine finds wrong: CheckPdf FLAVOUR[,FLAVOUR...] FILE...
 *
 * <p>One line for each file and flavour, "checked", and one for each failed clause, "failed", with tabs
 * between the parts.
 */
public class CheckPdf {
  private static final int SHOWN_FAILURES = 1;

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    List<String> files = List.of(arguments).subList(1, arguments.length);
    for (String file : files) {
      for (String flavour : arguments[0].split(",")) {
        print(file, flavour);
      }
    }
  }

  private static void print(String file, String flavour) throws Exception {
    ValidationResult result = result(file, PDFAFlavour.byFlavourId(flavour));
    line("checked", file, flavour, result.getTotalAssertions());
    for (RuleId rule : result.getFailedChecks().keySet()) {
      line("failed", file, flavour, rule.getClause() + "-" + rule.getTestNumber(), message(result, rule));
    }
  }

  private static ValidationResult result(String file, PDFAFlavour flavour) throws Exception {
    try (VeraPDFFoundry foundry = Foundries.defaultInstance();
        PDFAParser parser = foundry.createParser(new File(file), flavour);
        PDFAValidator validator =
            foundry.createValidator(flavour, SHOWN_FAILURES, false, false, false)) {
      return validator.validate(parser);
    }
  }

  private static String message(ValidationResult result, RuleId rule) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getRuleId().equals(rule))
        .map(assertion -> assertion.getMessage() + " (" + assertion.getLocation().getContext() + ")")
        .findFirst()
        .orElse("");
  }

  private static void line(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(text.length() == 0 ? "" : "\t").append(String.valueOf(part).replaceAll("\\s+", " "));
    }
    System.out.println(text);
  }
}

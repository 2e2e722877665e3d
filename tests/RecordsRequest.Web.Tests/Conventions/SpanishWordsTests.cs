using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed class SpanishWordsTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    /// <summary>What we call one thing (docs/glossary.md), and its other names, which stand nowhere.</summary>
    public static TheoryData<string, string> OneWordForOneThing { get; } = new()
    {
        { "expediente", "registros?|historial(es)?|historias? clínicas?" },
        { "aviso de más tiempo", "prórrogas?|extensi(ón|ones)|pedir más tiempo|declaración por escrito" },
        { "la fecha del aviso", "fecha de la carta|es posterior a su fecha" },
        { "cobro", "(dijo|dijeron|indicó|indicaron) un costo|dijo un cobro|disput(o|é|a|ar)" },
        { "factura sin pagar", "por una cuenta|cuentas? (médicas? )?sin pagar" },
        { "reglas", "normas?" },
        { "negativa", "(un|ese|su) no (debe|por escrito)" },
        { "el plazo", "detien(e|en) los días|detuv(o|ieron) los días" },
        { "me la devolvieron", "regresó|fue devuelta" },
        { "las imágenes (no solo el informe)", "imágenes (mismas|reales)" },
        { "en nombre de", "(actúo|firma|pide|pido los expedientes) por (un|el) (paciente|miembro)" },
        { "menciona", "nombra (notario|HIPAA|cada|la regla)|no (la|las|lo|los) nombra" },
        { "poder para atención médica", "poder notarial" },
        { "reclamo", "reclamaci(ón|ones)" },
        { "medicina", "medicamentos?" },
    };

    /// <summary>Forms for one gender where Spanish has one for all.</summary>
    public static TheoryData<string, string> WithoutGender { get; } = new()
    {
        { "Soy la persona que recibió la atención", "soy el paciente" },
        { "si tiene dudas", "está seguro" },
        { "recibe atención", "lo atienden" },
        { "tutela", "tutor|curador|conservador" },
        { "responsable de privacidad", "encargado" },
        { "una amistad", "un amigo" },
    };

    /// <summary>How it is said in Spanish, and word for word from the English.</summary>
    public static TheoryData<string, string> NotWordForWord { get; } = new()
    {
        { "Así funciona", "pasan tres cosas" },
        { "tiene derecho a recibirlos", "tiene derecho a ellos" },
        { "Es posible que", "puede que|puede querer hacerle" },
        { "Quieren algo de mí o dijeron otra cosa", "otra cosa, o que no" },
        { "Eso fue {1} días después", "era el día" },
        { "imponerle una multa", "ponerle una multa" },
        { "hace cumplir la ley", "vigila la ley" },
        { "Sin respuesta", "no lo dio" },
        { "se envíe a otra persona", "hacer enviar" },
    };

    [Theory, MemberData(nameof(OneWordForOneThing))]
    public void Review_34_one_word_is_used_for_one_thing(string ours, string others) => AssertNowhere(ours, others);

    [Theory, MemberData(nameof(WithoutGender))]
    public void Review_34_a_form_without_gender_is_used_where_there_is_one(string ours, string others) => AssertNowhere(ours, others);

    [Theory, MemberData(nameof(NotWordForWord))]
    public void Review_34_nothing_is_said_word_for_word_from_the_english(string ours, string others) => AssertNowhere(ours, others);

    private static void AssertNowhere(string ours, string others)
    {
        Assert.Contains(Texts(), text => text.Words.Contains(ours, StringComparison.OrdinalIgnoreCase));
        Broken.Nowhere(Texts()
            .Where(text => Regex.IsMatch(text.Words, $@"\b({others})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, _patience))
            .Select(text => $"{text.Where}: {text.Words}"));
    }

    private static IEnumerable<(string Where, string Words)> Texts() =>
    [
        .. from file in Repository.Files("src", "*.es.resx")
           from data in XDocument.Parse(Repository.Read(file)).Root!.Elements("data")
           where !data.Attribute("name")!.Value.EndsWith("_Find", StringComparison.Ordinal) // what offices say, to be found by
           select ($"{file} {data.Attribute("name")!.Value}", data.Element("value")!.Value),
        .. from row in Repository.Lines("docs/glossary.md")
           where row.StartsWith('|')
           select ("docs/glossary.md", row),
    ];
}

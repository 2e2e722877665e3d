using System.Text.Json;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>The names are in every database there is: none may change, and a new kind needs one.</summary>
public sealed class StoredNamesTests
{
    [Fact]
    public void Every_kind_of_facts_has_the_name_it_always_had()
        => Assert.Equal(
            [
                "ArrivalFacts arrival", "CallFacts call", "ClosedFacts closed", "ComplaintFacts complaint",
                "CorrectedFacts corrected", "DenialFacts denial",
                "ExtensionFacts extension", "FeeAnswerFacts feeAnswer", "FeeNoticeFacts feeNotice", "LetterMadeFacts letterMade",
                "LetterSentFacts letterSent",
                "NotReadyFacts notReady", "ObstacleFacts obstacle", "OfficeAddressFacts officeAddress", "ReadyFacts ready", "ReceivedFacts received",
                "ReckonedFacts reckoned", "ReopenedFacts reopened", "ReturnedFacts returned", "SentFacts sent",
            ],
            NamesOf(typeof(EventFacts)));

    [Fact]
    public void Every_kind_of_block_has_the_name_it_always_had()
        => Assert.Equal(
            [
                "DateBlock date", "DaysBlock days", "FactsBlock facts", "HeadingBlock heading", "ListBlock list", "NoticeBlock notice",
                "ParagraphBlock paragraph", "RecipientBlock recipient", "SenderBlock sender", "SignatureBlock signature",
                "SmallPrintBlock smallPrint", "SubjectBlock subject",
            ],
            NamesOf(typeof(LetterBlock)));

    [Theory, InlineData(typeof(EventFacts)), InlineData(typeof(LetterBlock))]
    public void No_kind_is_without_a_name(Type of)
        => Assert.Equal(
            of.Assembly.GetTypes().Where(type => type.IsSubclassOf(of) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal),
            NamesOf(of).Select(name => name.Split(' ')[0]));

    private static IEnumerable<string> NamesOf(Type type)
        => StoredNames.Types.GetTypeInfo(type, new JsonSerializerOptions { TypeInfoResolver = StoredNames.Types })!.PolymorphismOptions!.DerivedTypes
            .Select(kind => $"{kind.DerivedType.Name} {kind.TypeDiscriminator}").Order(StringComparer.Ordinal);
}

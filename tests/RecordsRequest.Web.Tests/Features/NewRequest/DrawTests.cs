using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>A signature drawn by finger or mouse.</summary>
public sealed class DrawTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Drawing = "10,80 40.5,20.2 70,80;100,50 130,52.5";

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_drawn_signature_stands_in_the_letter_and_the_name_as_it_was_given(string language)
    {
        var midway = await Midway.Begin(app, Midway.Finished, language);
        var patient = await (await midway.At("check")).Follow(Words.Draw_Offer);

        await Draw(patient, Drawing).Press(Words.Draw_Save);
        var offered = patient.Words;
        await patient.Fill(Words.Check_Signature, "ana ruiz").Press(Words.Check_MakeLetter);
        await patient.Follow(Words.Ready_Get);
        var drawn = patient.Page.QuerySelectorAll(".app-letter svg").Select(picture => picture.GetAttribute("aria-label")).ToList();

        Assert.Contains(Words.Draw_Again, offered, StringComparison.Ordinal);
        Assert.Contains("Signature of Ana Ruiz", drawn);
        Assert.Contains("Ana Ruiz", patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("ana ruiz", patient.Words, StringComparison.Ordinal);
        var kept = await app.WithDbAsync(db => db.Set<AccessRequest>().OrderBy(request => request.MadeAt).LastAsync());
        Assert.Equal(Drawing, (await OpenAsync(kept)).Signature?.Drawn?.Strokes);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_the_drawing_before_it_stays()
    {
        var midway = await Midway.Begin(app, Midway.Finished);
        await Draw(await midway.At("signature"), Drawing).Press(Words.Draw_Save);
        var patient = await midway.At("signature");

        await Draw(patient, "10,80 <b>").Press(Words.Draw_Save);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, Words.Draw_Wrong), (patient.Status, Assert.Single(patient.Errors)));
        Assert.Equal(Drawing, patient.Page.QuerySelector("input[name='Form.Strokes']")!.GetAttribute("value"));
        Assert.Equal(Drawing, (await midway.Kept()).DrawnSignature?.Strokes);
    }

    [Fact]
    public async Task An_empty_box_takes_the_drawing_away()
    {
        var midway = await Midway.Begin(app, Midway.Finished);
        await Draw(await midway.At("signature"), Drawing).Press(Words.Draw_Save);

        await Draw(await midway.At("signature"), "").Press(Words.Draw_Save);

        Assert.Null((await midway.Kept()).DrawnSignature);
        Assert.Contains(Words.Draw_Offer, midway.Patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_drawing_is_of_one_name_and_of_one_letter()
    {
        var midway = await Midway.Begin(app, Midway.Finished);
        await Draw(await midway.At("signature"), Drawing).Press(Words.Draw_Save);
        var drawn = await midway.Kept();

        Assert.Null((drawn with { Name = new(new("Luz Ruiz"), null) }).DrawnSignature);
        Assert.Null(drawn.Next(drawn.AsOf).Drawn);
        Assert.Null(drawn.For(OtherOffice.Another, drawn.AsOf).Drawn);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Without_script_the_page_says_how_to_sign(string language)
    {
        var patient = await (await Midway.Begin(app, Midway.Finished, language)).At("signature");

        Assert.Contains(Words.Draw_NoScript, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Draw_Instead, patient.Words, StringComparison.Ordinal);
        Assert.Equal(Words.Check_Heading, (await patient.Follow(Words.Draw_Back)).Heading);
    }

    [Fact]
    public async Task Nobody_draws_who_does_not_sign_here()
    {
        var midway = await Midway.Begin(app, draft => Midway.Finished(draft) with
        {
            Who = new(Requester.SomeoneElse),
            Authority = new(Authority.None),
            PatientSigns = new(Read: true),
        });

        await midway.At("signature");

        Assert.Equal(Words.Check_Heading, midway.Patient.Heading);
    }

    private static Patient Draw(Patient patient, string strokes)
    {
        patient.Page.QuerySelector("input[name='Form.Strokes']")!.SetAttribute("value", strokes);
        return patient;
    }

    private async Task<RequestDetails> OpenAsync(AccessRequest request)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<FieldVault>().OpenDetails(request);
    }
}
